import { compare, formatExact, formatRounded, formatUnits, fraction } from '@commonweal/canonical';

import type { CeilingScoring, GradeScoring } from '../kinds/scoring-kind.js';
import type { ScoringBid, WeightedLeaf } from '../types.js';
import type { Objection } from './objection.js';

/** What one leaf has against a bid: a grade below its minimum, a condition failed, a price over its ceiling. */
export function againstLeaf({ id, scoring }: WeightedLeaf, bid: ScoringBid): readonly Objection[] {
  if (scoring.kind === 'grade') return belowMinimum(id, scoring, bid);
  if (scoring.kind === 'pass-fail') return failedCondition(id, bid);
  return scoring.kind === 'linear-to-ceiling' ? overCeiling(id, scoring, bid) : [];
}

function belowMinimum(id: string, { minimum }: GradeScoring, { grades }: ScoringBid): readonly Objection[] {
  const grade = grades.get(id);
  if (grade === undefined || minimum === null || compare(grade, minimum) >= 0) return [];
  const reason = `The grade ${formatExact(grade)} for "${id}" is below the minimum of ${formatExact(minimum)}.`;
  return [{ status: 'below-minimum', reason }];
}

const failedCondition = (id: string, { passed }: ScoringBid): readonly Objection[] =>
  passed.get(id) === false ? [{ status: 'failed-condition', reason: `The condition "${id}" is not met.` }] : [];

function overCeiling(id: string, scoring: CeilingScoring, { pricePence }: ScoringBid): readonly Objection[] {
  if (!scoring.ceilingIsMaximum || pricePence === null) return [];
  if (compare(fraction(BigInt(pricePence), 100n), scoring.ceiling) <= 0) return [];
  const [price, ceiling] = [formatUnits(pricePence, 2), formatRounded(scoring.ceiling, 2)];
  return [{ status: 'over-ceiling', reason: `The price of £${price} is over the ceiling of £${ceiling} for "${id}".` }];
}
