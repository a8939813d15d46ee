import { describe, expect, it } from '@jest/globals';

import { type BudgetForm, budgetFormIn, type BudgetTender, formOfBudget } from './budget-form';
import { fieldAt, inputOfBudget, typedFaults } from './budget-input';
import { cutHref, cutIn } from './cut-choice';

const tender = {
  ...{ id: 't', version: 3, budget: null, estimatedValue: { vat: 'INCLUDES_VAT' } },
  deal: { term: { months: 18 } },
  lots: [
    { id: 'lot', number: 1, title: 'One', contractStart: '2027-09-15', places: [{ code: 'E06000009', place: null }] },
  ],
} as unknown as BudgetTender;

const SOUND = {
  ...{ version: '3', vat: 'EXCLUDES_VAT', 'source.decision': 'Cabinet', months: '18' },
  ...{ 'source.date-day': '15', 'source.date-month': '1', 'source.date-year': '2026' },
  ...{ 'start-month': '9', 'start-year': '2027', 'approved.2027': '70000', 'approved.2028': '' },
  ...{ 'lots.0.costs.0': '120000.50', 'lots.0.unit': 'hours', 'lots.0.units.E06000009': '1200' },
};
function form(fields: Record<string, string>) {
  const sent = new FormData();
  for (const [name, value] of Object.entries({ ...SOUND, ...fields })) sent.set(name, value);
  return budgetFormIn(sent, tender);
}
/** The sums that the page sends when it is sent as it stands. */
const sentAgain = ({ kept, years, lots }: BudgetForm): Record<string, string> => ({
  ...kept,
  ...Object.fromEntries(years.map(({ year, approved }) => [`approved.${year}`, approved])),
  ...Object.fromEntries(
    lots.flatMap(({ costs }, at) => costs.map((cost, n) => [`lots.${at}.costs.${n}`, cost.amount])),
  ),
});
const faults = (fields: Record<string, string>) => typedFaults(form(fields)).map(({ field }) => field);

describe('a budget as it is typed', () => {
  it('begins with what the tender says of its term, with the years that follow', () => {
    const { fields, years, lots } = formOfBudget(tender);
    expect(fields).toMatchObject({ 'start-month': '9', 'start-year': '2027', months: '18', vat: 'INCLUDES_VAT' });
    expect(years.map(({ year, months }) => [year, months])).toEqual([
      [2027, 7],
      [2028, 11],
    ]);
    expect(lots[0]?.costs.map(({ months }) => months)).toEqual([12, 6]);
  });

  it.each([{ 'start-month': 'April' }, { 'start-month': '13' }, { months: '0' }, { months: '12' }])(
    'keeps the sums of years that a mistyped term does not have: %j',
    (mistyped) => {
      const before = { 'approved.2028': '50000', 'lots.0.costs.1': '60000' };
      const again = form({ 'approved.2028': '', ...sentAgain(form({ ...before, ...mistyped })) });
      expect(again.years.map(({ approved }) => approved)).toEqual(['70000', '50000']);
      expect(again.lots[0]?.costs.map(({ amount }) => amount)).toEqual(['120000.50', '60000']);
      expect(again.kept).toEqual({});
    },
  );

  it('is sent without years of which nothing is approved, an empty cost being nothing', () => {
    expect(inputOfBudget('t', form({}))).toEqual({
      ...{ tenderId: 't', version: 3, vat: 'EXCLUDES_VAT', start: '2027-09-01', months: 18 },
      source: { decision: 'Cabinet', date: '2026-01-15', reference: null },
      years: [{ year: 2027, approved: '70000' }],
      lots: [
        {
          ...{ lotId: 'lot', costs: ['120000.50', '0'], unit: 'hours' },
          places: [{ code: 'E06000009', units: 1200 }],
        },
      ],
    });
  });

  it.each([
    [{}, []],
    [{ 'source.decision': ' ' }, ['source.decision']],
    [{ 'source.date-month': '13' }, ['source.date']],
    [{ months: '601' }, ['months']],
    [{ months: 'x' }, ['months']],
    [{ 'start-month': '13' }, ['start']],
    [{ 'start-year': '27' }, ['start']],
    [{ 'approved.2027': '£70,000' }, []],
    [{ 'approved.2027': '70,00' }, ['approved.2027']],
    [{ 'lots.0.costs.1': '5p' }, ['lots.0.costs.1']],
    [{ 'lots.0.unit': '' }, ['lots.0.unit']],
    [{ 'lots.0.units.E06000009': '' }, ['lots.0.units.E06000009']],
    [{ 'lots.0.units.E06000009': '1.5' }, ['lots.0.units.E06000009']],
    [{ 'lots.0.units.E06000009': '10000001' }, ['lots.0.units.E06000009']],
  ])('says where it cannot be read, and nothing of commas and signs: %j', (fields, expected) =>
    expect(faults(fields)).toEqual(expected),
  );

  it('finds the field of what the API says, or else the first', () => {
    expect(fieldAt('$.lots[0].costs[1]')).toBe('lots.0.costs.1');
    expect(fieldAt('$.source.date')).toBe('source.date');
    expect(fieldAt('$.lots[0].places[0].code')).toBe('source.decision');
  });
});

describe('the cut that an address asks for', () => {
  it.each([
    ['', 10, 'EVEN'],
    ['cut=15&rule=protect', 15, 'PROTECT_MOST_DEPRIVED'],
    ['cut=99&rule=none', 10, 'EVEN'],
  ])('%s is %i percent, %s', (query, percent, rule) =>
    expect(cutIn(new URLSearchParams(query))).toMatchObject({ percent, rule }),
  );

  it('is what its own link leads to', () => {
    const choice = { percent: 20, name: 'protect' } as const;
    expect(cutIn(new URL(cutHref(choice), 'https://x.test').searchParams)).toMatchObject(choice);
  });
});
