import { describe, expect, it } from '@jest/globals';

import { pence } from '@commonweal/money';

import { offerFaults } from './offer-faults.js';
import { offerRequirements } from './offer-requirements.js';
import type { Offer } from './offer.js';

const questions = [{ criterionKey: 'quality', number: 1, wordLimit: 5 }];
const asked = { questions, measureIds: ['jobs-unemployed'], vat: 'EXCLUDES_VAT', cap: null } as const;

const complete: Offer = {
  price: { amount: '100000.00', vat: 'EXCLUDES_VAT' },
  answers: [{ criterionKey: 'quality', question: 1, text: 'Hot meals, every day.' }],
  commitments: [{ measureId: 'jobs-unemployed', quantity: '2.5', years: 2, places: ['Netherby'] }],
};

const pathsOf = (changes: Partial<Offer>) => offerFaults({ ...complete, ...changes }, asked).map(({ path }) => path);
const commitment = (changes: object) => pathsOf({ commitments: [{ ...complete.commitments[0]!, ...changes }] });

describe('what makes a bid complete', () => {
  it('takes a bid with a price, an answer to each graded criterion and commitments to chosen measures', () => {
    expect(offerFaults(complete, asked)).toEqual([]);
  });

  it('takes a bid without commitments', () => expect(pathsOf({ commitments: [] })).toEqual([]));

  it.each(['-1', '1.005', '1e3', '1,000', ''])('refuses a price of %p', (amount) => {
    expect(pathsOf({ price: { amount, vat: 'EXCLUDES_VAT' } })).toEqual(['$.price.amount']);
  });

  it('refuses a price on another VAT basis than the one all bids are compared on', () => {
    expect(pathsOf({ price: { amount: '1', vat: 'INCLUDES_VAT' } })).toEqual(['$.price.vat']);
  });

  it.each([
    ['100000.00', []],
    ['100000.01', ['$.price.amount']],
  ])('takes what a fund’s cap allows, and not a penny more: %s', (amount, expected) => {
    const capped = { ...asked, cap: pence(10_000_000n) };
    const bid = { ...complete, price: { ...complete.price, amount } };
    expect(offerFaults(bid, capped).map(({ path }) => path)).toEqual(expected);
  });

  it('names the question that has no answer', () => {
    expect(offerFaults({ ...complete, answers: [] }, asked)).toEqual([
      { path: '$.answers', message: 'The answer to “quality” is missing' },
    ]);
  });

  it('refuses an empty answer, an answer given twice and an answer to no question', () => {
    const [answer] = complete.answers;
    expect(pathsOf({ answers: [{ ...answer!, text: '  ' }] })).toEqual(['$.answers[0].text']);
    expect(pathsOf({ answers: [answer!, answer!] })).toEqual(['$.answers[1].criterionKey']);
    expect(pathsOf({ answers: [answer!, { ...answer!, criterionKey: 'other', text: 'x' }] })).toEqual([
      '$.answers[1].criterionKey',
    ]);
  });

  it('says by how many words an answer is over its limit, and takes one that keeps to it', () => {
    const said = (text: string) =>
      offerFaults({ ...complete, answers: [{ criterionKey: 'quality', question: 1, text }] }, asked);
    expect(said('one two – three, four\u00A0five')).toEqual([]);
    expect(said('one two three four five six')).toEqual([
      { path: '$.answers[0].text', message: 'Take out 1 word: the answer has 6, and the limit is 5' },
    ]);
    expect(said('word '.repeat(12))[0]?.message).toBe('Take out 7 words: the answer has 12, and the limit is 5');
  });

  it('wants an answer to each question of a criterion', () => {
    const two = { ...asked, questions: [...questions, { criterionKey: 'quality', number: 2, wordLimit: null }] };
    const both = [...complete.answers, { criterionKey: 'quality', question: 2, text: 'word '.repeat(900) }];
    expect(offerFaults({ ...complete, answers: both }, two)).toEqual([]);
    expect(offerFaults(complete, two)).toEqual([
      { path: '$.answers', message: 'The answer to question 2 of “quality” is missing' },
    ]);
  });

  it.each([
    [{ measureId: 'community-spaces' }, 'measureId'],
    [{ quantity: '0' }, 'quantity'],
    [{ quantity: '-3' }, 'quantity'],
    [{ years: 0 }, 'years'],
    [{ years: 61 }, 'years'],
    [{ places: [] }, 'places'],
    [{ places: [' '] }, 'places'],
  ])('refuses a commitment with %p', (changes, field) => {
    expect(commitment(changes)).toEqual([`$.commitments[0].${field}`]);
  });

  it('lists all faults at once', () => {
    expect(pathsOf({ price: { amount: 'x', vat: 'INCLUDES_VAT' }, answers: [] })).toHaveLength(3);
  });
});

describe('what a lot asks of an offer', () => {
  const lot = {
    criteria: [
      { key: 'price', scoring: { kind: 'lowest-ratio' } },
      { key: 'quality', scoring: { kind: 'grade' }, questions: [{ text: 'How?', help: '', wordLimit: 5 }] },
      { key: 'social-value', scoring: null },
    ],
    ...{ measureIds: ['jobs-unemployed'], estimates: [null, null], cap: null },
  };

  it('is an answer to each graded criterion, its measures, and a price on the basis of the nearest estimate', () => {
    expect(offerRequirements(lot)).toEqual(asked);
    expect(offerRequirements({ ...lot, estimates: [null, 'INCLUDES_VAT'] }).vat).toBe('INCLUDES_VAT');
    expect(offerRequirements({ ...lot, estimates: ['EXCLUDES_VAT', 'INCLUDES_VAT'] }).vat).toBe('EXCLUDES_VAT');
  });
});
