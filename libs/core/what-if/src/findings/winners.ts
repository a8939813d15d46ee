import { type Fraction, roundHalfUp } from '@commonweal/canonical';
import {
  effectiveWeights,
  type LeafFractions,
  leafFractions,
  type ScoringInput,
  standing,
  withTopLevelWeights,
} from '@commonweal/scoring';

/** Weights of the criteria at the top, by id. */
export type TopWeights = ReadonlyMap<string, Fraction>;

/** What bids earn does not hang on what criteria weigh: it is worked out once, however many weights are tried. */
export interface Earned {
  readonly input: ScoringInput;
  readonly leaves: LeafFractions;
}

export const earnedIn = (input: ScoringInput): Earned => ({ input, leaves: leafFractions(input) });

/**
 * Who is first in each case at other weights, by the official result: each leaf's points rounded once as published, then
 * added up. Where that leaves a tie, or the method does not add points up, the engine itself is asked.
 *
 * @returns by case: more than one in a tie that stays, nobody where no bid is ranked
 */
export function winnersAt(cases: readonly Earned[], top: TopWeights): readonly (readonly string[])[] {
  const [first] = cases;
  if (!first) return [];
  const weights = effectiveWeights(withTopLevelWeights(first.input, top)).map((leaf) => leaf.effectiveWeight);
  return cases.map((one) => {
    const best = addsUp(one.input) ? bestTotals(one, weights) : null;
    return best?.length === 1 ? best : officialWinners(withTopLevelWeights(one.input, top));
  });
}

/** Who has the most published points at other weights: more than one where they are level. Nobody by another method. */
export function levelAt(earned: Earned, top: TopWeights): readonly string[] {
  const weights = effectiveWeights(withTopLevelWeights(earned.input, top)).map((leaf) => leaf.effectiveWeight);
  return addsUp(earned.input) ? bestTotals(earned, weights) : [];
}

const addsUp = ({ method }: ScoringInput): boolean => method.kind === 'weighted-sum' || method.kind === 'fixed-budget';

function bestTotals({ input: { method }, leaves }: Earned, weights: readonly Fraction[]): readonly string[] {
  const totals = leaves.fractions.map((row) =>
    row.reduce((total, earned, leaf) => total + points(weights[leaf], earned, method.precision), 0n),
  );
  const most = totals.reduce((best, total) => (total > best ? total : best), -1n);
  return leaves.bidIds.filter((_, at) => totals[at] === most);
}

/** In units of the published precision. The product need not be in lowest terms to be rounded. */
const points = (weight: Fraction | undefined, earned: Fraction, precision: number): bigint =>
  weight === undefined ? 0n : roundHalfUp({ n: weight.n * earned.n, d: weight.d * earned.d }, precision);

const officialWinners = (input: ScoringInput): readonly string[] =>
  [...standing(input)].flatMap(([id, rank]) => (rank === 1 ? [id] : []));
