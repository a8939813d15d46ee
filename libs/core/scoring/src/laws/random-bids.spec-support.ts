import type { Dice } from './dice.spec-support.js';
import type { RawBid, RawCommitment, RawCriterion } from './raw-bundle.spec-support.js';

export interface RawLeaf extends RawCriterion {
  readonly scoring: NonNullable<RawCriterion['scoring']>;
}

/** The leaves of a tree, depth first. */
export function leavesUnder(criteria: readonly RawCriterion[]): RawLeaf[] {
  return criteria.flatMap((one) =>
    one.children ? leavesUnder(one.children) : one.scoring ? [{ ...one, scoring: one.scoring }] : [],
  );
}

/** Bids that answer every leaf, with prices and grades close enough together that ties are common. */
export function randomBids(dice: Dice, criteria: readonly RawCriterion[], count: number): RawBid[] {
  const price = pricing(dice);
  const value = pricing(dice);
  return dice.times(count, (index) => ({
    id: `${dice.pick(['A', 'b', 'Ω', 'bid-'])}${index}`,
    price: price(),
    ...answers(dice, leavesUnder(criteria)),
    ...(dice.chance(0.6) ? { socialValue: value() } : commitments(dice)),
    ...(dice.chance(0.1) ? { excluded: 'withdrawn' } : dice.chance(0.3) ? { excluded: null } : {}),
  }));
}

/** One way of drawing amounts a tender: clustered (so that they tie), spread, in pence, or free of charge at times. */
function pricing(dice: Dice): () => string {
  const ways = [
    () => dice.pick(['100', '100.00', '99.99', '110', '90.5']),
    () => dice.between(1, 12).toString(),
    () => (dice.between(1, 2_000_000) / 100).toFixed(2),
    () => dice.pick(['0', '0.00', '0.01', '5', '250']),
    () => `${dice.between(1, 999_999_999)}.${dice.between(10, 99)}`,
    () => '1234.56',
  ];
  return dice.pick(ways);
}

function answers(dice: Dice, leaves: readonly RawLeaf[]): Pick<RawBid, 'grades' | 'passed'> {
  const graded = leaves.filter(({ scoring }) => scoring.kind === 'grade');
  const checked = leaves.filter(({ scoring }) => scoring.kind === 'pass-fail');
  return {
    grades: Object.fromEntries(graded.map((leaf) => [leaf.id, grade(dice, leaf)])),
    passed: Object.fromEntries(checked.map(({ id }) => [id, dice.chance(0.95)])),
  };
}

function grade(dice: Dice, { scoring }: RawLeaf): string {
  if (scoring.scale) return dice.pick(scoring.scale);
  const max = Number(scoring.max);
  const steps = dice.pick([1, 2, 4]);
  return String(dice.between(0, Math.floor(max * steps)) / steps);
}

function commitments(dice: Dice): Pick<RawBid, 'commitments'> {
  if (dice.chance(0.3)) return {};
  return { commitments: dice.times(dice.between(0, 2), (index) => commitment(dice, index)) };
}

const LOSSES = ['deadweight', 'displacement', 'attribution', 'leakage', 'substitution', 'dropOff'] as const;

function commitment(dice: Dice, index: number): RawCommitment {
  const losses = LOSSES.filter(() => dice.chance(0.3)).map((loss) => [
    loss,
    dice.pick(['0', '0.1', '0.25', '0.4', '1']),
  ]);
  return {
    id: `c${index}`,
    measure: dice.pick(['jobs', 'hours', 'trees']),
    quantity: dice.pick(['0', '1', '3', '2.5', '60']),
    unitValue: dice.pick(['8500.00', '0.5', '13', '21.37']),
    years: dice.between(1, 4),
    ...(Object.fromEntries(losses) as Partial<RawCommitment>),
    ...(dice.chance(0.5) ? { discountRate: dice.pick(['0', '0.035', '0.015']) } : {}),
    ...(dice.chance(0.5) ? { discountFrom: dice.pick(['first-year', 'second-year']) } : {}),
    ...(dice.chance(0.3)
      ? { placeFactor: dice.pick(['1', '1.25', '0.9']), confidence: dice.pick(['0', '0.5', '0.75', '1']) }
      : {}),
  };
}
