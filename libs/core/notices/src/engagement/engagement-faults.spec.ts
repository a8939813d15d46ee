import { describe, expect, it } from '@jest/globals';

import { cleanAnswer, type EngagementAnswer, engagementFaults, type PublishedAnswer } from './engagement-faults.js';

const ROOF: PublishedAnswer = { number: 1, question: 'Which roof?', answer: 'The hall’s.', corrects: null };
const paths = (sent: EngagementAnswer, corrects: number | null = null) =>
  engagementFaults(cleanAnswer(sent), corrects, [ROOF]).map(({ path }) => path);

describe('an answer to the market', () => {
  it('is published with its question, clean', () => {
    expect(cleanAnswer({ question: ' Which roof?\n', answer: 'One.\r\nTwo.' })).toEqual({
      ...{ question: 'Which roof?', answer: 'One.\nTwo.' },
    });
    expect(paths({ question: 'When?', answer: 'In May.' })).toEqual([]);
  });

  it.each<[string, EngagementAnswer, string[]]>([
    ['says nothing', { question: ' ', answer: '' }, ['$.question', '$.answer']],
    ['is too long', { question: 'x'.repeat(1_001), answer: 'x'.repeat(4_001) }, ['$.question', '$.answer']],
    ['holds signs that are none', { question: 'a\u0007', answer: 'b' }, ['$.question']],
    ['is there already', { question: 'Which roof? ', answer: ' The hall’s.' }, ['$.answer']],
  ])('is refused when it %s', (_, sent, refused) => expect(paths(sent)).toEqual(refused));

  it('corrects only what is published', () => {
    const sent = { question: 'Which roof?', answer: 'The hall’s and the library’s.' };
    expect([paths(sent, 1), paths(sent, 2)]).toEqual([[], ['$.corrects']]);
  });
});
