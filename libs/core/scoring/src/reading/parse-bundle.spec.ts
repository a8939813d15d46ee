import { fraction } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../tender.spec-support.js';
import { parseBundle } from './parse-bundle.js';

const GRADE = { kind: 'grade', max: '5' };

const BUNDLE = {
  version: 1,
  criteria: [
    { id: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
    { id: 'q', weight: '60', children: [{ id: 'q1', weight: '100', scoring: GRADE }] },
  ],
  bids: [{ id: 'A', price: '100.00', grades: { q1: '4' } }],
};

/** The bundle with one leaf of the whole weight, and a bid that fits it. */
const withScoring = (scoring: unknown, more: object = {}, bid: object = {}) => ({
  version: 1,
  criteria: [{ id: 'c', weight: '100', scoring }],
  bids: [{ id: 'A', price: '1', ...bid }],
  ...more,
});

describe('a faultless bundle', () => {
  it('is read in exact numbers', () => {
    const parsed = parseBundle({
      ...BUNDLE,
      tieBreak: ['q', 'price'],
      contractValue: '2.50',
      fte: '1.5',
      policy: { outlier: '1.0' },
    });
    expect(parsed.ok && parsed.value).toMatchObject({
      method: { kind: 'weighted-sum', precision: 2 },
      tieBreak: ['q', 'price'],
      contractValue: fraction(5n, 2n),
      fte: fraction(3n, 2n),
      policy: { minimumSocialValue: null, abnormallyLow: null, outlier: fraction(1n) },
      bids: [{ id: 'A', pricePence: 10_000, grades: new Map([['q1', fraction(4n)]]), excluded: null }],
    });
  });

  it('may exclude a bid without grading it', () => {
    expect(faultsOf({ ...BUNDLE, bids: [{ id: 'A', excluded: 'withdrawn' }] })).toEqual([]);
  });

  it('may have no bids, one criterion of 100, and weights of 0', () => {
    expect(faultsOf({ ...withScoring(GRADE), bids: [] })).toEqual([]);
  });

  it('may call a criterion __proto__', () => {
    const given: unknown = JSON.parse(
      '{"version":1,"criteria":[{"id":"__proto__","weight":"100","scoring":{"kind":"grade","max":"5"}}],"bids":[{"id":"A","grades":{"__proto__":"3"}}]}',
    );
    expect(faultsOf(given)).toEqual([]);
  });
});

describe('a bundle', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['that is no object', [], ['$ must be an object.']],
    ['that is nothing', undefined, ['$ is missing.']],
    ['of another version', { ...BUNDLE, version: 2 }, ['$.version must be 1.']],
    ['with a mistyped field', { ...BUNDLE, tiebreak: [] }, ['$.tiebreak is not a known field here']],
    ['without criteria or bids', { version: 1 }, ['$.criteria is missing.', '$.bids is missing.']],
    ['with an empty tree', { ...BUNDLE, criteria: [], bids: [] }, ['$.criteria must hold at least one criterion.']],
    [
      'with a contract value in words',
      { ...BUNDLE, contractValue: 'a lot' },
      ['$.contractValue must be a plain decimal'],
    ],
    [
      'with a tie-break by nothing known',
      { ...BUNDLE, tieBreak: ['quality'] },
      ['$.tieBreak[0] "quality" is neither price nor'],
    ],
    ['with a tie-break that is no list', { ...BUNDLE, tieBreak: 'price' }, ['$.tieBreak must be a list.']],
    ['with a tie-break entry that is no text', { ...BUNDLE, tieBreak: [1] }, ['$.tieBreak[0] must be a text.']],
  ])('%s is refused', (_, given, faults) => {
    expect(faultsOf(given)).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });

  it('is told all its faults at once, rules and bids together', () => {
    const given = {
      version: 1,
      method: { kind: 'weighted-sum', precision: 5 },
      criteria: [
        { id: 'price', wieght: '40', scoring: { kind: 'lowest-ratio' } },
        { id: 'q', weight: '50', children: [{ id: 'q1', weight: '100', scoring: GRADE }] },
      ],
      bids: [
        { id: 'A', price: '1e9999', grades: { q1: '6' } },
        { id: 'A', price: '1,000', grades: {} },
        { id: 'C', price: '-1', grades: { q1: 'NaN' } },
      ],
    };
    expect(faultsOf(given).map((fault) => fault.split(' ')[0])).toEqual([
      '$.method.precision',
      '$.criteria[0].wieght',
      '$.criteria[0].weight',
      '$.bids[0].price',
      '$.bids[0].grades.q1',
      '$.bids[1].price',
      '$.bids[1].grades.q1',
      '$.bids[2].price',
      '$.bids[2].grades.q1',
      '$.bids[1].id',
    ]);
  });
});

describe('a method', () => {
  it.each<[unknown, string]>([
    ['weighted-sum', '$.method must be an object.'],
    [{ kind: 'dice' }, '$.method.kind must be one of weighted-sum, price-per-point, willingness-to-pay, fixed-budget.'],
    [{ kind: 'weighted-sum', precision: '2' }, '$.method.precision must be a whole number from 0 to 4.'],
    [{ kind: 'weighted-sum', precision: -1 }, '$.method.precision must be a whole number from 0 to 4.'],
    [{ kind: 'weighted-sum', budget: '1' }, '$.method.budget is not a known field here'],
    [{ kind: 'willingness-to-pay' }, '$.method.perPoint is missing.'],
    [{ kind: 'fixed-budget', budget: '1.001' }, '$.method.budget must have at most 2 decimals.'],
  ])('%j is refused', (method, fault) => {
    expect(faultsOf({ ...withScoring(GRADE, { method }, { grades: { c: '1' } }) })).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it.each([
    { kind: 'price-per-point' },
    { kind: 'willingness-to-pay', perPoint: '1' },
    { kind: 'fixed-budget', budget: '1' },
  ])('$kind needs prices, and a tree that sums to 100 without them', (method) => {
    expect(faultsOf({ ...withScoring(GRADE, { method }), bids: [{ id: 'A', grades: { c: '1' } }] })).toEqual([
      `$.bids[0].price is missing: the method ${method.kind} needs it.`,
    ]);
    expect(faultsOf({ ...BUNDLE, method })).toEqual([expect.stringContaining('$.criteria without price sum to 60;')]);
  });
});

describe('a policy', () => {
  it.each<[unknown, string]>([
    [7, '$.policy must be an object.'],
    [{ minimumSocialValue: '101' }, '$.policy.minimumSocialValue must not be more than 100.'],
    [{ abnormallyLow: '20' }, '$.policy.abnormallyLow must be an object.'],
    [{ abnormallyLow: { belowMean: 20 } }, '$.policy.abnormallyLow.belowMean must be written as a text'],
    [{ outlier: '-1' }, '$.policy.outlier must be a plain decimal'],
    [{ outliers: '1' }, '$.policy.outliers is not a known field here'],
    [{ combineRule: 1 }, '$.policy.combineRule must be a text.'],
  ])('%j is refused', (policy, fault) => {
    expect(faultsOf({ ...BUNDLE, policy })).toEqual([expect.stringContaining(fault)]);
  });
});
