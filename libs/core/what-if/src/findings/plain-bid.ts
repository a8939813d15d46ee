import { compare, type Fraction, ZERO } from '@commonweal/canonical';
import { effectiveWeights, type GradeScoring, type ScoringBid, type ScoringInput } from '@commonweal/scoring';

/** A bid that gives nothing but its price: the lowest grades that are let in, no commitments, every condition met. */
export function plainBid(input: ScoringInput, id: string, pricePence: number): ScoringBid {
  const leaves = effectiveWeights(input);
  const grades = leaves.flatMap(({ id: leaf, scoring }) =>
    scoring.kind === 'grade' ? [[leaf, lowestGrade(scoring)] as const] : [],
  );
  const conditions = leaves.filter(({ scoring }) => scoring.kind === 'pass-fail');
  return {
    ...{ id, pricePence, socialValue: ZERO, offeredSocialValue: ZERO, commitments: [], excluded: null },
    grades: new Map(grades),
    passed: new Map(conditions.map((leaf) => [leaf.id, true])),
  };
}

function lowestGrade({ minimum, scale, max }: GradeScoring): Fraction {
  const least = minimum ?? ZERO;
  if (scale === null) return least;
  const letIn = scale.filter((grade) => compare(grade, least) >= 0);
  return letIn.reduce((lowest, grade) => (compare(grade, lowest) < 0 ? grade : lowest), max);
}

/** The tender with one more bid. */
export const withBid = (input: ScoringInput, bid: ScoringBid): ScoringInput => ({
  ...input,
  bids: [...input.bids, bid],
});
