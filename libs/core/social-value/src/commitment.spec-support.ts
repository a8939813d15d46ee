import { fraction, ONE, parseDecimal, ZERO, type Fraction } from '@commonweal/canonical';

import type { Commitment, Losses } from './commitment.js';
import { GREEN_BOOK_DISCOUNT } from './discount-factor.js';

/** The exact number that a decimal text writes. */
export function exact(text: string): Fraction {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new Error(`${text} is not a decimal`);
  return decimal.value;
}

export const NO_LOSSES: Losses = {
  deadweight: ZERO,
  displacement: ZERO,
  attribution: ZERO,
  leakage: ZERO,
  substitution: ZERO,
};

/** One unit at £1 for one year, unless said otherwise. */
export const commitment = (given: Partial<Commitment> = {}): Commitment => ({
  id: 'c1',
  measure: 'jobs-local',
  quantity: ONE,
  unitValue: ONE,
  years: 1,
  losses: NO_LOSSES,
  dropOff: ZERO,
  discount: GREEN_BOOK_DISCOUNT,
  placeFactor: ONE,
  confidence: ONE,
  outcome: null,
  beneficiaries: null,
  valueType: null,
  ...given,
});

/** 60 × £8,500, deadweight .4, attribution .3, drop-off .3, 2 years. */
export const SROI = commitment({
  quantity: fraction(60n),
  unitValue: fraction(8500n),
  years: 2,
  losses: { ...NO_LOSSES, deadweight: exact('0.4'), attribution: exact('0.3') },
  dropOff: exact('0.3'),
});
