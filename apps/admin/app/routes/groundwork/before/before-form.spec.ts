import { describe, expect, it } from '@jest/globals';

import { beforeFormIn, inputOfDecisions, typedFaults, withRow } from './before-form';

function form(fields: Record<string, string>) {
  const sent = new FormData();
  for (const [name, value] of Object.entries({ version: '3', ...fields })) sent.set(name, value);
  return beforeFormIn(sent);
}

describe('decisions before a tender, as they are typed', () => {
  it('may all wait', () => {
    expect(typedFaults(form({}))).toEqual([]);
    expect(inputOfDecisions('t', form({}))).toEqual({
      ...{ tenderId: 't', version: 3, equality: null, consultation: null, market: null },
    });
  });

  it('are sent as they were chosen, without rows that say nothing', () => {
    const typed = form({
      ...{ 'equality.assessed': 'no', 'equality.words': 'Software', 'consultation.consulting': 'yes' },
      ...{ 'consultation.reason': 'In March', market: 'yes', rows: '2' },
      ...{ 'market.0.question': 'When?', 'market.0.answer': 'Noon', 'market.1.question': ' ' },
    });
    expect(typedFaults(typed)).toEqual([]);
    expect(inputOfDecisions('t', typed)).toMatchObject({
      equality: { assessed: false, words: 'Software', reference: null },
      consultation: { consulting: true, reason: 'In March' },
      market: [{ question: 'When?', answer: 'Noon' }],
    });
  });

  it('say what is missing', () => {
    const typed = form({ 'equality.words': 'x', 'consultation.reason': 'x', market: 'yes' });
    expect(typedFaults(typed).map(({ field }) => field)).toEqual([
      ...['equality.assessed', 'consultation.consulting', 'market'],
    ]);
    expect(typedFaults(form({ market: 'no', rows: '1', 'market.0.question': 'When?' }))).toHaveLength(1);
  });

  it('get one more row, and with it the market was asked', () => {
    expect(withRow(form({}))).toMatchObject({ fields: { market: 'yes' }, rows: [{ question: '', answer: '' }] });
  });
});
