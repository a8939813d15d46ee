import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { type Language, TranslationProvider, translatorFor } from '@commonweal/ui';

import { stagesCy } from '../../strings/cy-stages';
import { stagesEn } from '../../strings/en-stages';
import { StagesSection } from './stages';

const stages = [
  { kind: 'PARTICIPATION', name: 'Asking', deadline: '2027-03-26T12:00:00Z', mostSuppliers: 5 },
  { kind: 'FINAL_TENDERS', name: 'The bids', deadline: '2027-03-29T11:00:00Z', mostSuppliers: null },
] as const;

const html = (some: Parameters<typeof StagesSection>[0]['stages'], language: Language = 'en') =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, { en: { stages: stagesEn }, cy: { stages: stagesCy } })}>
      <StagesSection stages={some} />
    </TranslationProvider>,
  );

describe('how a procurement is run', () => {
  it('says each stage, when it is due by UK clocks, and how many go on', () => {
    const page = html([...stages]);
    expect(page).toContain('There are 2 stages, one after the other.');
    expect(page).toMatch(/Asking.*Friday 26 March 2027 at 12 noon \(UK time\)\. At most 5 suppliers go on/);
    expect(page).toContain('Monday 29 March 2027 at 12 noon (UK time)');
  });

  it('says it in Welsh, with the names as their buyer wrote them', () => {
    const page = html([...stages], 'cy');
    expect(page).toContain('<strong lang="en">Asking</strong>: mae cyflenwyr yn gofyn');
    expect(page).toContain('dydd Gwener 26 Mawrth 2027'.slice(5));
  });

  it('is left out where there are no stages', () => expect(html([])).toBe(''));
});
