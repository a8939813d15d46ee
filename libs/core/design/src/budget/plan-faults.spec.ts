import { describe, expect, it } from '@jest/globals';

import { localDate } from '@commonweal/calendar';
import { pence } from '@commonweal/money';

import type { BudgetPlan, LotPlan } from './budget-plan.js';
import { planFaults } from './plan-faults.js';

const LOT: LotPlan = {
  ...{ lotId: 'one', costs: [pence(1n), pence(2n)], unit: 'hours' },
  places: [{ code: 'E06000009', units: 10 }],
};
const PLAN: BudgetPlan = {
  ...{ vat: 'EXCLUDES_VAT', start: localDate('2027-04-01'), months: 24, lots: [LOT] },
  source: { decision: 'Cabinet', date: localDate('2026-10-06'), reference: null },
  years: [{ year: 2027, approved: pence(1n) }],
};
const paths = (more: Partial<BudgetPlan>) =>
  planFaults({ ...PLAN, ...more }, [{ lotId: 'one', places: ['E06000009', 'E05010999'] }]).map(({ path }) => path);
const withLot = (more: Partial<LotPlan>) => ({ lots: [{ ...LOT, ...more }] });
const [year] = PLAN.years as [BudgetPlan['years'][0]];
const [place] = LOT.places as [LotPlan['places'][0]];

describe('a plan that cannot be meant', () => {
  it.each([
    ['nothing', {}, []],
    ['no lot at all', { lots: [] }, []],
    ['a start in the middle of a month', { start: localDate('2027-04-02') }, ['$.start']],
    ['a term of no length', { months: 0 }, ['$.months']],
    ['a term of more than 50 years', { months: 601 }, ['$.months']],
    ['half a month', { months: 1.5 }, ['$.months']],
    ['a financial year outside the term', { years: [{ ...year, year: 2029 }] }, ['$.years[0].year']],
    ['a financial year twice', { years: [year, year] }, ['$.years[1].year']],
    ['a lot twice', { lots: [LOT, LOT] }, ['$.lots[1].lotId']],
    ['a lot of another tender', withLot({ lotId: 'two' }), ['$.lots[0].lotId']],
    ['too few yearly costs', withLot({ costs: [pence(1n)] }), ['$.lots[0].costs']],
    ['units without a name', withLot({ unit: null }), ['$.lots[0].unit']],
    ['a name without units', withLot({ places: [] }), ['$.lots[0].places']],
    ['no unit at all', withLot({ unit: null, places: [] }), []],
    ['a place twice', withLot({ places: [place, place] }), ['$.lots[0].places[1].code']],
    ['a place of others', withLot({ places: [{ ...place, code: 'E06000001' }] }), ['$.lots[0].places[0].code']],
    ['no units in a place', withLot({ places: [{ ...place, units: 0 }] }), ['$.lots[0].places[0].units']],
    ['parts of units', withLot({ places: [{ ...place, units: 1.5 }] }), ['$.lots[0].places[0].units']],
    ['too many places', withLot({ places: Array.from({ length: 201 }, () => place) }), ['$.lots[0].places']],
  ] as [string, Partial<BudgetPlan>, string[]][])('is told with its field: %s', (_, more, expected) =>
    expect(paths(more)).toEqual(expected),
  );
});
