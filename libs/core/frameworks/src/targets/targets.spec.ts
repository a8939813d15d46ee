import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lotTarget } from './lot-target.js';
import { decileFactor, valueByDecile } from './place-factors.js';
import { proportionalTarget } from './proportional-target.js';
import { targetExample } from './target-example.js';

describe('a proportional target', () => {
  it('grows with the contract, and never with the bidder', () => {
    const target = { kind: 'PER_POUND', rate: '0.2' } as const;
    expect(proportionalTarget(target, { value: '200000.00', fte: '0' })).toEqual({ ok: true, value: '40000.00' });
    expect(proportionalTarget(target, { value: '20000000.00', fte: '0' })).toEqual({ ok: true, value: '4000000.00' });
  });

  it('can be set for each full-time job of the published staffing baseline', () => {
    const target = { kind: 'PER_FTE', rate: '2500' } as const;
    expect(proportionalTarget(target, { value: '0', fte: '4.5' })).toEqual({ ok: true, value: '11250.00' });
  });

  it('asks the same of each pound, whatever the size', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), fc.integer({ min: 1, max: 500 }), (pounds, percent) => {
        const rate = (percent / 100).toFixed(2);
        const one = proportionalTarget({ kind: 'PER_POUND', rate }, { value: String(pounds), fte: '0' });
        const ten = proportionalTarget({ kind: 'PER_POUND', rate }, { value: String(pounds * 10n), fte: '0' });
        const pence = (result: typeof one) => BigInt(result.ok ? result.value.replace('.', '') : '0');
        expect(pence(ten)).toBe(pence(one) * 10n);
      }),
    );
  });

  it.each([
    [{ kind: 'PER_POUND', rate: '0' } as const, 'rate'],
    [{ kind: 'PER_POUND', rate: '1e3' } as const, 'rate'],
    [{ kind: 'PER_FTE', rate: '1' } as const, 'fte'],
  ])('is refused without its figures: %j at %s', (target, field) => {
    expect(proportionalTarget(target, { value: '1', fte: '0' })).toMatchObject({ failure: { path: [field] } });
  });
});

describe('what a target asks of a £200,000 charity and of a £20m firm', () => {
  const example = targetExample({ kind: 'PER_POUND', rate: '0.1' }, { value: '100000.00', fte: '0' }, '3000.00');

  it('is the same in pounds: the charity earns all points, and would earn a tenth against the largest offer', () => {
    expect(example).toMatchObject({
      value: {
        target: '10000.00',
        units: '4',
        offers: [
          { offer: '10000.00', percentOfIncome: '5.0', againstTarget: '100.0', againstLargest: '10.0' },
          { offer: '100000.00', percentOfIncome: '0.5', againstTarget: '100.0', againstLargest: '100.0' },
        ],
      },
    });
  });
});

describe('a place factor', () => {
  const factors = [
    { decile: 1, factor: '1.5' },
    { decile: 2, factor: '1.25' },
  ];

  it('is 1 where the table says nothing', () => expect(decileFactor(factors, 10)).toEqual({ n: 1n, d: 1n }));

  it('makes one benefit count more where it is needed more', () => {
    expect(valueByDecile(factors, '1000.00').slice(0, 3)).toEqual(['1500.00', '1250.00', '1000.00']);
  });
});

describe('the target of a lot', () => {
  const price = '{"kind":"min-max"}';
  const target = (settings: object) => [price, null, JSON.stringify({ kind: 'sv-target', ...settings })];

  it('is what its criterion says, or what that makes of the value', () => {
    expect(lotTarget(target({ target: '40000.00' }), null)).toBe('40000.00');
    expect(lotTarget(target({ targetPerPound: '0.2' }), '200000.00')).toBe('40000.00');
  });

  it('is not known without such a criterion, by jobs, or without a value', () => {
    expect(lotTarget([price], '200000.00')).toBeNull();
    expect(lotTarget(target({ targetPerFte: '2500' }), '200000.00')).toBeNull();
    expect(lotTarget(target({ targetPerPound: '0.2' }), null)).toBeNull();
  });
});
