import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { type Language, TranslationProvider, translatorFor } from '@commonweal/ui';

import { voiceStrings } from '../strings/voice-strings.js';
import { type ShownQuestion, WardQuestion } from './ward-question.js';

const strings = { en: { voices: voiceStrings.en }, cy: { voices: voiceStrings.cy } };
const asked: ShownQuestion = {
  ...{ id: 'q', wardCode: 'E05999001', ward: { name: 'Old Docks' }, askedBy: 'Mair Example', askedOn: '2026-06-05' },
  ...{ channel: 'MEETING', provenance: 'Full council', withheld: null, question: 'Why <now>?\n\nAnd how?' },
  ...{ language: 'EN', workingDaysWaited: 3, answers: [] },
};
const answer = {
  version: 1,
  words: 'In May.',
  wordsCy: 'Ym mis Mai.',
  answeredAt: '2026-06-10T12:00:00Z',
  tender: null,
};

const shown = (question: ShownQuestion, language: Language = 'en') =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, strings)}>
      <WardQuestion question={question} tenders="/opportunities/" />
    </TranslationProvider>,
  );

describe('a councillor’s question on a page', () => {
  it('says who asked what, in paragraphs, and that it waits', () => {
    const html = shown(asked);
    expect(html).toContain('<strong>Mair Example</strong>');
    expect(html).toContain('Why &lt;now&gt;?</p>');
    expect(html).toContain('Waiting for an answer');
    expect(html).toContain('3 working days');
  });

  it('has its answer in the language of the page, and what it corrected behind a summary', () => {
    const corrected = {
      ...asked,
      workingDaysWaited: null,
      answers: [{ ...answer, version: 2, wordsCy: null }, answer],
    };
    expect(shown(corrected)).toMatch(/corrected on.*In May\..*<details/s);
    expect(shown({ ...asked, workingDaysWaited: null, answers: [answer] }, 'cy')).toContain('Ym mis Mai.');
    expect(shown(corrected, 'cy')).toContain('<div lang="en">');
  });

  it('says why it is withheld, and waits for nothing then', () => {
    const html = shown({ ...asked, withheld: 'PERSONAL_DATA', question: null, workingDaysWaited: null });
    expect(html).toContain('a person who can be recognised');
    expect(html).not.toContain('Waiting');
    expect(html).not.toContain('<blockquote');
  });

  it('leads to the tender that its answer is about', () => {
    const html = shown({ ...asked, answers: [{ ...answer, tender: { id: 'a=', title: 'Buses' } }] });
    expect(html).toContain('href="/opportunities/a%3D">Buses</a>');
  });
});
