import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { placeExample } from './place-example.js';

const rule = (...factors: string[]) => ({
  ...{ basis: 'PLACE' as const, deciles: [] },
  places: factors.map((factor, index) => ({ code: `E0600000${index}`, decile: null, factor })),
});

describe('what place factors ask of a £200,000 charity and of a £20m firm', () => {
  it('is the same in pounds, and less where a benefit counts more', () => {
    expect(placeExample(rule('1', '1.25'), '40000.00')).toEqual({
      ...{ sum: '40000.00', place: 'E06000001', factor: '1.25' },
      offers: [
        {
          bidder: { name: 'CHARITY', income: '200000.00' },
          ...{ elsewhere: '40000.00', elsewherePercent: '20.00', there: '32000.00', therePercent: '16.00' },
        },
        {
          bidder: { name: 'FIRM', income: '20000000.00' },
          ...{ elsewhere: '40000.00', elsewherePercent: '0.20', there: '32000.00', therePercent: '0.16' },
        },
      ],
    });
  });

  it('is told of £10,000 where a lot has no target in pounds', () =>
    expect(placeExample(rule('2'), null)).toMatchObject({ sum: '10000.00', offers: [{ there: '5000.00' }, {}] }));

  it('is nothing where no place counts', () => {
    expect(placeExample(rule('0'), null)).toBeNull();
    expect(placeExample(rule(), null)).toBeNull();
  });

  it('asks of both the same, whatever the factors', () => {
    const factor = fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 10_000).toFixed(4));
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 5 }), (factors) => {
        const [charity, firm] = placeExample(rule(...factors), null)?.offers ?? [];
        expect([charity?.there, charity?.elsewhere]).toEqual([firm?.there, firm?.elsewhere]);
      }),
    );
  });
});
