import { formatRounded, fraction, ONE, sum, ZERO } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { commitmentValue, commitmentValuer, totalValue, valueByYear } from './commitment-value.js';
import { commitment, exact, NO_LOSSES, SROI } from './commitment.spec-support.js';
import type { Commitment } from './commitment.js';
import { discountFactor } from './discount-factor.js';
import { netFactor } from './net-factor.js';
import { placeFactor } from './place-factor.js';
import { MissingDeflatorError, upratedValue } from './uprated-value.js';

const pounds = (commitment: Commitment): string => formatRounded(commitmentValue(commitment).value, 2);

describe('the value of a commitment', () => {
  // Source: Social Value International, A Guide to Social Return on Investment (worked example of stages 4 and 5).
  it('is that of the SROI guide’s example', () => {
    expect(valueByYear(SROI).map((year) => formatRounded(year, 2))).toEqual(['214200.00', '144869.57']);
    expect(pounds(SROI)).toBe('359069.57');
  });

  it('is discounted once more when discounting starts in the first year', () => {
    const discount = { rate: exact('0.035'), from: 'first-year' } as const;
    expect(valueByYear({ ...SROI, discount }).map((year) => formatRounded(year, 2))).toEqual([
      '206956.52',
      '139970.59',
    ]);
  });

  it('is not discounted at a rate of 0, from whichever year', () => {
    for (const from of ['first-year', 'second-year'] as const)
      expect(pounds(commitment({ years: 5, discount: { rate: ZERO, from } }))).toBe('5.00');
  });

  it('is kept as offered and as the panel’s confidence leaves it', () => {
    expect(commitmentValue(commitment({ quantity: fraction(8n), confidence: exact('0.75') }))).toEqual({
      offered: fraction(8n),
      value: fraction(6n),
    });
  });

  it('is weighted by the place where the benefit lands', () => {
    expect(pounds(commitment({ placeFactor: exact('1.25') }))).toBe('1.25');
  });

  it('is the sum of its years, whatever the factors', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => fraction(BigInt(percent), 100n));
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 1, max: 12 }), (deadweight, dropOff, confidence, years) => {
        const given = commitment({ losses: { ...NO_LOSSES, deadweight }, dropOff, confidence, years });
        expect(commitmentValue(given).value).toEqual(sum(valueByYear(given)));
      }),
    );
  });

  it('does not depend on which commitments were valued before', () => {
    const valuer = commitmentValuer();
    const others = [SROI, { ...SROI, years: 3 }, { ...SROI, dropOff: ZERO }, { ...SROI, quantity: ONE }];
    for (const given of [...others, ...others]) expect(valuer(given)).toEqual(commitmentValue(given));
  });

  it('adds up over commitments, offered and counted apart', () => {
    const half = commitmentValue(commitment({ confidence: exact('0.5') }));
    expect(totalValue([half, half, half])).toEqual({ offered: fraction(3n), value: fraction(3n, 2n) });
    expect(totalValue([])).toEqual({ offered: ZERO, value: ZERO });
  });
});

describe('the net factor', () => {
  // Method: Homes and Communities Agency, Additionality Guide (4th edition, 2014), gross to net; figures multiplied by hand.
  it.each([
    ['a central case', '0.20', '0.25', '0.10', '0', '0.54'],
    ['a conservative case', '0.35', '0.40', '0.20', '0.05', '0.2964'],
  ])('of %s', (_, deadweight, displacement, leakage, substitution, expected) => {
    const losses = {
      ...NO_LOSSES,
      deadweight: exact(deadweight),
      displacement: exact(displacement),
      leakage: exact(leakage),
      substitution: exact(substitution),
    };
    expect(netFactor(losses)).toEqual(exact(expected));
  });
});

describe('the discount factor', () => {
  it('is exact in every year', () => {
    const discount = { rate: exact('0.035'), from: 'second-year' } as const;
    expect(discountFactor(discount, 0)).toEqual(ONE);
    expect(discountFactor(discount, 2)).toEqual(fraction(1_000_000n, 1_071_225n));
    expect(discountFactor({ ...discount, from: 'first-year' }, 1)).toEqual(discountFactor(discount, 2));
  });
});

describe('the place factor', () => {
  it('of a commitment split over places is the mean weighted by share', () => {
    const places = [
      { share: fraction(2n), factor: ONE },
      { share: ONE, factor: fraction(3n, 2n) },
    ];
    expect(placeFactor(places)).toEqual(fraction(7n, 6n));
  });
});

describe('an uprated value', () => {
  const deflators = new Map([
    [2019, fraction(100n)],
    [2024, fraction(125n)],
  ]);
  const source = { value: fraction(13_000n), year: 2019 };

  it('is in the prices of the year asked for and keeps its source', () => {
    expect(upratedValue(source, 2024, deflators)).toEqual({ value: fraction(16_250n), year: 2024, source });
  });

  it('is not guessed for a year without a deflator', () => {
    expect(() => upratedValue(source, 2023, deflators)).toThrow(MissingDeflatorError);
  });

  // Source: HM Treasury, Wellbeing Guidance for Appraisal (2021): one WELLBY is £13,000 at 2019 prices.
  it('of a WELLBY makes 0.2 of a life-satisfaction point £2,600 a person a year', () => {
    const { value } = upratedValue(source, 2019, deflators);
    expect(pounds(commitment({ quantity: exact('0.2'), unitValue: value }))).toBe('2600.00');
  });
});
