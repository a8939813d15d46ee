import { describe, expect, it } from '@jest/globals';

import { offerFaults, type OfferRequirements } from '@commonweal/deal';

import { asksAt } from './asks-at';
import { answerField, commitmentField, fieldOf, offerOf } from './offer-form';

const question = (criterionKey: string) => ({ criterionKey, number: 1, wordLimit: 5 });
const asked: OfferRequirements = {
  ...{
    questions: ['care', 'staff'].map(question),
    measureIds: ['jobs', 'trees'],
    vat: 'INCLUDES_VAT' as const,
    cap: null,
  },
};
const typed = {
  ...{ amount: '100.00', vat: 'INCLUDES_VAT' },
  ...{ [answerField('care')]: 'Every day', [answerField('staff')]: 'Trained' },
  ...{ [commitmentField('trees', 'quantity')]: '3', [commitmentField('trees', 'years')]: '2' },
  [commitmentField('trees', 'places')]: 'Mereside, , Netherby',
};
const fieldsAtFault = (form: Record<string, string>) => {
  const offer = offerOf(form, asked);
  return offerFaults(offer, asked).map(({ path }) => fieldOf(path, offer));
};

describe('a rehearsal offer', () => {
  it('is what a bid would say; a measure of which nothing is typed is not offered', () => {
    expect(offerOf(typed, asked)).toEqual({
      price: { amount: '100.00', vat: 'INCLUDES_VAT' },
      answers: [
        { criterionKey: 'care', question: 1, text: 'Every day' },
        { criterionKey: 'staff', question: 1, text: 'Trained' },
      ],
      commitments: [{ measureId: 'trees', quantity: '3', years: 2, places: ['Mereside', 'Netherby'] }],
    });
    expect(fieldsAtFault(typed)).toEqual([]);
  });

  it('names the place of the lot that was chosen before those that were typed', () => {
    const chosen = { ...typed, [commitmentField('trees', 'place')]: 'E06000010' };
    expect(offerOf(chosen, asked).commitments[0]?.places).toEqual(['E06000010', 'Mereside', 'Netherby']);
    const alone = { ...chosen, [commitmentField('trees', 'places')]: '' };
    expect(offerOf(alone, asked).commitments[0]?.places).toEqual(['E06000010']);
    expect(fieldsAtFault(alone)).toEqual([]);
  });

  it.each([
    ['a price that is none', { amount: 'a lot' }, ['amount']],
    ['a price as people type it, for nothing', { amount: '£1,000.00' }, []],
    ['another VAT basis', { vat: 'EXCLUDES_VAT' }, ['vat']],
    ['a question without an answer', { [answerField('staff')]: '' }, ['answer.staff.1']],
    ['an answer one word over', { [answerField('care')]: 'Hot meals every single day, twice' }, ['answer.care.1']],
    ['a commitment without a place', { [commitmentField('trees', 'places')]: ' ' }, ['commitment.trees.places']],
    ['years that are no number', { [commitmentField('trees', 'years')]: '2.5' }, ['commitment.trees.years']],
    [
      'half a commitment',
      { [commitmentField('jobs', 'quantity')]: '1' },
      ['commitment.jobs.years', 'commitment.jobs.places'],
    ],
  ])('is refused at its fields for %s', (_, change, fields) => {
    expect(fieldsAtFault({ ...typed, ...change })).toEqual(fields);
  });

  it('is refused in the words of what was asked', () => {
    const lot = {
      criteria: [
        { key: 'care', name: 'Care', questions: [{ text: 'How will you care?' }] },
        { key: 'staff', name: 'Staff', questions: [] },
      ],
      measures: [{ measure: { id: 'trees', name: 'Trees planted', nameCy: 'Coed a blannwyd' } }],
    };
    const offer = offerOf(typed, asked);
    const asks = (path: string) => asksAt(path, { offer, lot, language: 'cy' })?.words;
    expect(asks('$.answers[0].text')).toBe('How will you care?');
    expect(asks('$.answers[1].text')).toBe('Staff');
    expect(asks('$.commitments[0].years')).toBe('Coed a blannwyd');
    expect(asks('$.price.amount')).toBeUndefined();
  });

  it('that says nothing is refused at each thing that a bid must have', () => {
    expect(fieldsAtFault({})).toEqual(['amount', 'answer.care.1', 'answer.staff.1']);
  });
});
