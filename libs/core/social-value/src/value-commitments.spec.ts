import { describe, expect, it } from '@jest/globals';

import { valueCommitments } from './value-commitments.js';
import type { WireCommitment } from './wire-commitment.js';

const SROI: WireCommitment = {
  id: 'c1',
  measure: 'jobs-local',
  quantity: '60',
  unitValue: '8500.00',
  years: 2,
  deadweight: '0.4',
  attribution: '0.3',
  dropOff: '0.3',
};

const faultsOf = (commitments: unknown, more: object = {}): readonly string[] => {
  const result = valueCommitments({ commitments, ...more });
  return result.ok ? [] : result.failure.faults.map(({ path, message }) => `${path} ${message}`);
};

const with_ = (changes: Record<string, unknown>): readonly object[] => [{ ...SROI, ...changes }];

describe('valuing commitments', () => {
  it('shows each by year and in total, with the convention used, and the sum', () => {
    expect(
      valueCommitments({ commitments: [SROI, { ...SROI, id: 'b', confidence: '0.5', discountFrom: 'first-year' }] }),
    ).toEqual({
      ok: true,
      value: {
        commitments: [
          {
            id: 'b',
            byYear: ['103478.26', '69985.30'],
            offered: '346927.12',
            total: '173463.56',
            discountRate: '0.035',
            discountFrom: 'first-year',
          },
          {
            id: 'c1',
            byYear: ['214200.00', '144869.57'],
            offered: '359069.57',
            total: '359069.57',
            discountRate: '0.035',
            discountFrom: 'second-year',
          },
        ],
        offered: '705996.68',
        total: '532533.12',
      },
    });
  });

  it('values nothing at 0', () => {
    expect(valueCommitments({ commitments: [] })).toEqual({
      ok: true,
      value: { commitments: [], offered: '0.00', total: '0.00' },
    });
  });

  it('takes the mean factor of the places where a commitment lands', () => {
    const places = [
      { share: '2', factor: '1' },
      { share: '1', factor: '1.5' },
    ];
    const result = valueCommitments({ commitments: [{ id: 'c', quantity: '6', unitValue: '1', years: 1, places }] });
    expect(result.ok && result.value.total).toBe('7.00');
  });
});

describe('faulty commitments', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a number for a text', { quantity: 60 }, '$.commitments[0].quantity must be written as a text'],
    ['a negative quantity', { quantity: '-1' }, '$.commitments[0].quantity must be a plain decimal'],
    ['three decimals of a penny', { unitValue: '1.001' }, '$.commitments[0].unitValue must have at most 2 decimals.'],
    ['no years', { years: 0 }, '$.commitments[0].years must be a whole number from 1 to 100.'],
    ['years as a text', { years: '2' }, '$.commitments[0].years must be a whole number from 1 to 100.'],
    ['a loss above 1', { deadweight: '40' }, '$.commitments[0].deadweight must not be more than 1.'],
    ['a rate in per cent', { discountRate: '3.5' }, '$.commitments[0].discountRate must not be more than 1.'],
    ['an unknown convention', { discountFrom: 'third-year' }, '$.commitments[0].discountFrom must be one of'],
    ['a confidence above 1', { confidence: '1.5' }, '$.commitments[0].confidence must not be more than 1.'],
    ['an unknown value type', { valueType: 'other' }, '$.commitments[0].valueType must be one of'],
    ['an empty outcome', { outcome: '' }, '$.commitments[0].outcome must not be empty.'],
    ['a mistyped field', { deadwieght: '0.4' }, '$.commitments[0].deadwieght is not a known field'],
    ['places beside a factor', { placeFactor: '1', places: [] }, '$.commitments[0].places stands beside placeFactor'],
    ['no places', { places: [] }, '$.commitments[0].places must name at least one place.'],
    ['places that are no list', { places: '1' }, '$.commitments[0].places must be a list.'],
    [
      'a share of 0',
      { places: [{ share: '0', factor: '1' }] },
      '$.commitments[0].places[0].share must be more than 0.',
    ],
    ['a place that is no object', { places: [1] }, '$.commitments[0].places[0] must be an object.'],
  ])('%s is refused at its place', (_, changes, fault) => {
    expect(faultsOf(with_(changes))).toEqual([expect.stringContaining(fault)]);
  });

  it('are all told at once', () => {
    expect(faultsOf([{ id: '' }, 7])).toEqual([
      '$.commitments[0].id must not be empty.',
      '$.commitments[0].quantity is missing.',
      '$.commitments[0].unitValue is missing.',
      '$.commitments[0].years is missing.',
      '$.commitments[1] must be an object.',
    ]);
  });

  it('may not share an id', () => {
    expect(faultsOf([SROI, SROI])).toEqual(['$.commitments[1].id "c1" is used twice; ids must be unique.']);
  });

  it('may not add fiscal savings to wellbeing values without a declared rule', () => {
    const mixed = [
      { ...SROI, valueType: 'fiscal' },
      { ...SROI, id: 'c2', valueType: 'wellbeing' },
    ];
    expect(faultsOf(mixed)).toEqual([expect.stringContaining('$.commitments adds fiscal savings to wellbeing values')]);
    expect(faultsOf(mixed, { combineRule: 'Added at par: no measure counts both.' })).toEqual([]);
    expect(faultsOf(mixed, { combineRule: '' })).toEqual(['$.combineRule must not be empty.']);
  });

  it('must come in an object that names them', () => {
    expect(faultsOf(undefined)).toEqual(['$.commitments is missing.']);
    expect(valueCommitments([SROI]).ok).toBe(false);
  });
});
