import { type Measure, valuationFactors } from '@commonweal/measures';
import type { BundleBid, BundleCriterion } from '@commonweal/scoring';
import { offeredCommitment, type WireCommitment } from '@commonweal/social-value';

import { plainDecimal } from './plain-decimal.js';
import type { MaterialBid, MaterialCommitment, ScoringMaterial } from './scoring-material.js';

/** What a proxy value counts, in the engine's words: it never adds fiscal savings to wellbeing without a declared rule. */
const VALUE_TYPES = {
  FISCAL: 'fiscal',
  FISCAL_AND_ECONOMIC: 'economic',
  FISCAL_ECONOMIC_AND_SOCIAL: 'economic',
  WELLBEING: 'wellbeing',
  CARBON: 'environmental',
} as const;

type Scored = ScoringMaterial['criteria'][number];

const kindOf = ({ scoring }: Scored) => (scoring as BundleCriterion['scoring'] | null)?.kind;

/** One bid of a bundle: price, agreed grades, answers to conditions, commitments with the figures of their measures. */
export function bundleBid(material: ScoringMaterial, bid: MaterialBid): BundleBid {
  const { criteria } = material;
  const gradeOf = ({ key }: Scored) => [key, plainDecimal(bid.grades.get(key) ?? '0')] as const;
  const graded = criteria.filter((criterion) => kindOf(criterion) === 'grade');
  const conditions = criteria.filter((criterion) => kindOf(criterion) === 'pass-fail');
  return {
    id: bid.id,
    price: bid.price,
    grades: Object.fromEntries(graded.map(gradeOf)),
    ...(conditions.length > 0 && {
      passed: Object.fromEntries(conditions.map(gradeOf).map(([key, grade]) => [key, grade !== '0'])),
    }),
    commitments: bid.commitments.flatMap((commitment, index) => bundleCommitment(material, commitment, index)),
  };
}

/** A commitment to a measure without a proxy value is graded, not valued, and so has no place among the amounts. */
function bundleCommitment(
  { measures, placeRule }: ScoringMaterial,
  { measureId, quantity, years, places }: MaterialCommitment,
  index: number,
): WireCommitment[] {
  const measure = measures.find(({ id }) => id === measureId);
  const factors = measure && valuationFactors(measure);
  if (!measure || !factors?.ok) return [];
  const { overlapGroup: outcome, proxy } = measure;
  const figures = { ...factors.value, ...valueTypeOf(proxy), outcome };
  return [offeredCommitment({ id: `c${index + 1}`, quantity, years, places }, figures, placeRule)];
}

const valueTypeOf = (proxy: Measure['proxy']) => (proxy ? { valueType: VALUE_TYPES[proxy.kind] } : {});
