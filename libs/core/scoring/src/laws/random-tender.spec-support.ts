import { Dice } from './dice.spec-support.js';
import { randomBids } from './random-bids.spec-support.js';
import { OTHER_KINDS, PRICE_KINDS, randomCriteria } from './random-criteria.spec-support.js';
import type { RawBundle, RawCriterion, RawMethod } from './raw-bundle.spec-support.js';

/** What a drawn tender must be like; the rest is chance. */
export interface TenderWish {
  readonly seed: number;
  readonly method?: RawMethod['kind'];
  readonly kinds?: readonly string[];
  readonly bids?: number;
}

const METHODS = [
  'weighted-sum',
  'weighted-sum',
  'weighted-sum',
  'price-per-point',
  'willingness-to-pay',
  'fixed-budget',
] as const;

/** A tender that the contract accepts, the same for the same wish. */
export function randomTender(wish: TenderWish): RawBundle {
  const dice = new Dice(wish.seed);
  const kind = wish.method ?? dice.pick(METHODS);
  const kinds = wish.kinds ?? (kind === 'weighted-sum' ? [...PRICE_KINDS, ...OTHER_KINDS] : OTHER_KINDS);
  const criteria = randomCriteria(dice, kinds);
  const bids = randomBids(dice, criteria, wish.bids ?? dice.pick([1, 2, 3, 4, 5, 6, 8, 12]));
  const tieBreak = dice.chance(0.6) ? { tieBreak: tieBreaks(dice, criteria) } : {};
  return {
    version: 1,
    method: randomMethod(dice, kind),
    ...tieBreak,
    contractValue: '2500.50',
    fte: '2.5',
    criteria,
    bids,
  };
}

function randomMethod(dice: Dice, kind: RawMethod['kind']): RawMethod {
  const precision = dice.chance(0.7) ? { precision: dice.pick([0, 0, 1, 2, 3, 4]) } : {};
  if (kind === 'willingness-to-pay') return { kind, ...precision, perPoint: dice.pick(['0', '1', '12.34', '1000']) };
  if (kind === 'fixed-budget') return { kind, ...precision, budget: dice.pick(['0', '100', '5000', '1000000000']) };
  return { kind, ...precision };
}

function tieBreaks(dice: Dice, criteria: readonly RawCriterion[]): string[] {
  const entries = new Set(['price', ...idsOf(criteria)]);
  return dice.shuffled([...entries]).slice(0, dice.between(0, 3));
}

const idsOf = (criteria: readonly RawCriterion[]): string[] =>
  criteria.flatMap((criterion) => [criterion.id, ...idsOf(criterion.children ?? [])]);
