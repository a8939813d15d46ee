import { describe, expect, it } from '@jest/globals';
import { onlyLeaf, priced, valued, warningsOf } from '../tender.spec-support.js';
import type { BundleScoring } from '../wire/bundle.js';

describe('ABNORMALLY_LOW', () => {
  const criteria = onlyLeaf({ kind: 'min-max' });
  const low = (abnormallyLow: object, ...prices: readonly string[]) =>
    warningsOf('ABNORMALLY_LOW', { criteria, bids: priced(...prices), policy: { abnormallyLow } });

  it('is raised from x % below the mean of the others', () => {
    expect(low({ belowMean: '20' }, '80', '90', '110')).toEqual([
      { code: 'ABNORMALLY_LOW', bid: 'A', tests: ['mean'] },
    ]);
    expect(low({ belowMean: '20' }, '80.01', '90', '110')).toEqual([]);
  });

  it('is raised for the lowest from y % below the second lowest', () => {
    expect(low({ belowSecond: '10' }, '200', '90', '100')).toEqual([
      { code: 'ABNORMALLY_LOW', bid: 'B', tests: ['second'] },
    ]);
    expect(low({ belowSecond: '10' }, '200', '90.01', '100')).toEqual([]);
    expect(low({ belowSecond: '0' }, '90', '90', '100')).toEqual([]);
  });

  it('names both tests where both hold', () => {
    expect(low({ belowMean: '20', belowSecond: '10' }, '1', '90', '110')).toEqual([
      { code: 'ABNORMALLY_LOW', bid: 'A', tests: ['mean', 'second'] },
    ]);
  });

  it('needs three ranked bids and a policy', () => {
    expect(low({ belowMean: '20' }, '1', '100')).toEqual([]);
    expect(low({}, '1', '100', '100')).toEqual([]);
    expect(warningsOf('ABNORMALLY_LOW', { criteria, bids: priced('1', '100', '100') })).toEqual([]);
    const bids = [...priced('1', '100'), { id: 'C', price: '100', excluded: 'late' }];
    expect(warningsOf('ABNORMALLY_LOW', { criteria, bids, policy: { abnormallyLow: { belowMean: '20' } } })).toEqual(
      [],
    );
  });
});

describe('PRICE_COMPRESSION', () => {
  const compressed = (scoring: BundleScoring, ...prices: readonly string[]): boolean =>
    warningsOf('PRICE_COMPRESSION', { criteria: onlyLeaf(scoring), bids: priced(...prices) }).length > 0;

  it('is raised where equal £ gaps earn unequal points', () => {
    expect(compressed({ kind: 'lowest-ratio' }, '100', '110', '120')).toBe(true);
    expect(compressed({ kind: 'lowest-difference' }, '100', '200', '300')).toBe(true);
    expect(compressed({ kind: 'bands', bands: [{ upTo: '100', fraction: '1' }] }, '100', '110', '120')).toBe(true);
  });

  it('is not raised where every £ earns the same', () => {
    expect(compressed({ kind: 'lowest-difference' }, '100', '150', '200')).toBe(false);
    expect(compressed({ kind: 'min-max' }, '100', '110', '195.55', '300')).toBe(false);
    expect(compressed({ kind: 'mean-deviation' }, '90', '100', '117')).toBe(false);
    expect(compressed({ kind: 'linear-to-ceiling', ceiling: '200' }, '90', '100', '117')).toBe(false);
  });

  it('is not raised by two prices, nor by a weight of 0', () => {
    expect(compressed({ kind: 'lowest-ratio' }, '100', '110', '110')).toBe(false);
    const criteria = [
      { id: 'p', weight: '0', scoring: { kind: 'lowest-ratio' } },
      { id: 'v', weight: '100', scoring: { kind: 'sv-relative' } },
    ] as const;
    expect(warningsOf('PRICE_COMPRESSION', { criteria, bids: priced('1', '2', '3') })).toEqual([]);
  });
});

describe('CAP_REACHED', () => {
  it('is raised where a target flattens two bids or more', () => {
    const criteria = onlyLeaf({ kind: 'sv-target', target: '100' });
    expect(warningsOf('CAP_REACHED', { criteria, bids: valued('99', '100', '101') })).toEqual([
      { code: 'CAP_REACHED', criterion: 'c', cap: 'target', bids: ['B', 'C'] },
    ]);
    expect(warningsOf('CAP_REACHED', { criteria, bids: valued('99', '101') })).toEqual([]);
    expect(warningsOf('CAP_REACHED', { criteria, bids: valued('100', '100') })).toEqual([]);
  });

  it('is raised where a ceiling or a target price flattens two bids or more', () => {
    const criteria = onlyLeaf({ kind: 'linear-to-ceiling', ceiling: '200', target: '100' });
    expect(warningsOf('CAP_REACHED', { criteria, bids: priced('90', '80', '150', '200', '300') })).toEqual([
      { code: 'CAP_REACHED', criterion: 'c', cap: 'target', bids: ['A', 'B'] },
      { code: 'CAP_REACHED', criterion: 'c', cap: 'ceiling', bids: ['D', 'E'] },
    ]);
  });

  it('is not raised by a weight of 0', () => {
    const criteria = [
      { id: 't', weight: '0', scoring: { kind: 'sv-target', target: '1' } },
      { id: 'v', weight: '100', scoring: { kind: 'sv-relative' } },
    ] as const;
    expect(warningsOf('CAP_REACHED', { criteria, bids: valued('2', '3') })).toEqual([]);
  });
});

describe('OUTLIER_COMMITMENT', () => {
  it('is raised by more social value than the policy thinks plausible for the price', () => {
    const bids = [
      { id: 'A', price: '100', socialValue: '100' },
      { id: 'B', price: '100', socialValue: '100.000001' },
      { id: 'C', socialValue: '9' },
    ];
    const given = { criteria: onlyLeaf({ kind: 'sv-relative' }), bids };
    expect(warningsOf('OUTLIER_COMMITMENT', { ...given, policy: { outlier: '1.0' } })).toEqual([
      { code: 'OUTLIER_COMMITMENT', bid: 'B' },
    ]);
    expect(warningsOf('OUTLIER_COMMITMENT', given)).toEqual([]);
  });
});
