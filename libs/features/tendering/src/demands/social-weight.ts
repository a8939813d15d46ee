import { type Fraction, sum } from '@commonweal/canonical';
import { effectiveWeight } from '@commonweal/criteria';

import { type Criterion, type CriterionKind, type LotCriteria, leavesOf } from '../criteria/criterion.js';

/** Scoring of a price in which no bid's points depend on another's price. */
const ABSOLUTE = new Set(['linear-to-ceiling', 'bands']);

/** What a lot's social value weighs, as frameworks look at it. */
export interface SocialWeight {
  /** Percent of the whole. */
  readonly weight: Fraction;
  /** What everything but price weighs, in percent of the whole. */
  readonly nonPrice: Fraction;
  readonly priceIsAbsolute: boolean;
}

/** What social value and price weigh in a lot. Only scored criteria count: what a parent weighs is its parts'. */
export function socialWeight({ criteria, rules }: Pick<LotCriteria, 'criteria' | 'rules'>): SocialWeight {
  const prices = leavesOf(criteria).filter(({ kind }) => kind === 'PRICE');
  return {
    weight: weightOf(criteria, ['SOCIAL_VALUE']),
    nonPrice: weightOf(criteria, ['QUALITY', 'SOCIAL_VALUE']),
    priceIsAbsolute:
      rules.method['kind'] !== 'weighted-sum' ||
      (prices.length > 0 && prices.every(({ scoring }) => ABSOLUTE.has(String(scoring?.['kind'])))),
  };
}

const weightOf = (criteria: readonly Criterion[], kinds: readonly CriterionKind[]): Fraction =>
  sum(
    leavesOf(criteria)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ key }) => effectiveWeight(key, criteria)),
  );
