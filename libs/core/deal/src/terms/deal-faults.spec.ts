import { describe, expect, it } from '@jest/globals';

import { dealFaults } from './deal-faults.js';
import { type DealTerms, type DeliveryPlace, NO_TERMS } from './deal-terms.js';

const paths = (terms: Partial<DealTerms>, places: readonly DeliveryPlace[] = []) =>
  dealFaults({ terms: { ...NO_TERMS, ...terms }, lots: [places] }).map(({ path }) => path);
const at = (code: string): DeliveryPlace => ({ code, channels: [] });
const insured = (cover: string): Partial<DealTerms> => ({
  insurances: [{ kind: 'PUBLIC_LIABILITY', cover, neededBy: 'AT_START' }],
});

describe('terms that cannot be meant', () => {
  it('are none where nothing is said', () => expect(paths({})).toEqual([]));

  it.each([
    ['fewer than no days', { payment: { time: 'IN_ADVANCE', days: -1 } }, '$.payment.days'],
    ['half a day', { payment: { time: 'IN_ADVANCE', days: 0.5 } }, '$.payment.days'],
    ['more than two years to begin', { mobilisationWeeks: 105 }, '$.mobilisationWeeks'],
    ['a contract of no length', { term: { months: 0, extensionMonths: 0 } }, '$.term.months'],
    ['a fixed uplift without its share', { uplift: { kind: 'FIXED', percent: null } }, '$.uplift.percent'],
    ['a fixed uplift that is no number', { uplift: { kind: 'FIXED', percent: '1e3' } }, '$.uplift.percent'],
    ['a share of what follows an index', { uplift: { kind: 'CPI', percent: '2' } }, '$.uplift.percent'],
    ['insurance of nothing', insured('0.00'), '$.insurances[0].cover'],
    ['insurance of many', insured('1e9999'), '$.insurances[0].cover'],
  ] as const)('are told with their field: %s', (_, terms, path) => expect(paths(terms)).toEqual([path]));

  it('are places that are none, and one that is there twice', () => {
    expect(paths({}, [at('E06000009'), at('e06000009'), at('E06000009'), at('X')])).toEqual([
      ...['$.lots[0].places[1].code', '$.lots[0].places[2].code', '$.lots[0].places[3].code'],
    ]);
  });

  it('are more rows than anybody reads', () => {
    const conditions = Array.from({ length: 31 }, () => ({ kind: 'OTHER', text: 'One', otherProof: true }) as const);
    expect(paths({ conditions })).toEqual(['$.conditions']);
  });
});
