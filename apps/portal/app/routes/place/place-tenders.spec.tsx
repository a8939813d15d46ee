import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import type { PlaceTendersQuery } from '@commonweal/client';
import { type Language, TranslationProvider, translatorFor } from '@commonweal/ui';

import { searchCy } from '../../strings/cy-search';
import { cy } from '../../strings/cy';
import { wardCy } from '../../strings/cy-ward';
import { en } from '../../strings/en';
import { searchEn } from '../../strings/en-search';
import { wardEn } from '../../strings/en-ward';
import { PlaceTenders } from './place-tenders';

const words = {
  en: { ...en, ward: wardEn, search: searchEn },
  cy: { ...cy, ward: wardCy, search: searchCy },
};
const parents = [{ code: 'E06999001', name: 'Harbourside' }];
const tender = (title: string, placeCodes: string[]): PlaceTendersQuery['within'] => ({
  totalCount: 1,
  edges: [{ node: { id: title, title, state: 'CLOSED', deadline: null, placeCodes, buyer: { name: 'Council' } } }],
});
const none = { totalCount: 0, edges: [] };

const html = (tenders: PlaceTendersQuery, language: Language = 'en') =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, words)}>
      <PlaceTenders code="E05999001" parents={parents} tenders={tenders} />
    </TranslationProvider>,
  ).replaceAll(/<[^>]+>/g, '|');

describe('the tenders of a ward, of which one in all of its borough was missing', () => {
  const both = { within: tender('Benches', ['E05999001']), around: tender('Buses', ['E06999001']) };

  it('are those delivered in it, and apart those delivered in all of the borough, which is named', () => {
    const [within = '', around = ''] = html(both).split('Delivered in all of a larger place');
    expect(within).toContain('Benches');
    expect(within).not.toContain('in all of');
    expect(around).toMatch(/Buses.*in all of Harbourside/);
    expect(html(both, 'cy')).toContain('ym mhob rhan o Harbourside');
  });

  it('say nothing of larger places in which there is none', () => {
    expect(html({ within: both.within, around: none })).not.toContain('larger place');
  });

  it('have a way to all of both where some are not shown', () => {
    expect(html(both)).not.toContain('See all');
    expect(html({ ...both, within: { ...both.within, totalCount: 12 } })).toContain('See all 13 tenders');
    expect(html({ ...both, around: { ...both.around, totalCount: 501 } })).toContain('More than 500');
  });
});
