import { oracleSocialValue } from './oracle-social-value.spec-support.js';
import {
  clamp,
  compare,
  decimal,
  HALF,
  least,
  minus,
  most,
  ONE,
  over,
  type Rational,
  ratio,
  times,
  total,
  ZERO,
} from './rational.spec-support.js';
import type { RawBid, RawBundle, RawScoring } from './raw-bundle.spec-support.js';

/** One leaf of one bid, with the bids that count for relative kinds (the bid itself included). */
export interface OracleLeaf {
  readonly bundle: RawBundle;
  readonly id: string;
  readonly scoring: RawScoring;
  readonly bid: RawBid;
  readonly compared: readonly RawBid[];
}

/** f in [0, 1] of one leaf, straight from the table of kinds. */
export function oracleFraction(leaf: OracleLeaf): Rational {
  const formula = FORMULAS[leaf.scoring.kind];
  if (formula === undefined) throw new Error(`The oracle has no kind ${leaf.scoring.kind}`);
  return formula(leaf);
}

const isZero = (a: Rational): boolean => a.n === 0n;
const price = (bid: RawBid): Rational => decimal(bid.price ?? '');
const prices = (leaf: OracleLeaf): Rational[] => leaf.compared.map(price);

const FORMULAS: Record<string, (leaf: OracleLeaf) => Rational> = {
  grade: ({ id, scoring, bid }) => over(decimal(bid.grades?.[id] ?? ''), decimal(scoring.max ?? '')),
  'pass-fail': () => ONE,
  'lowest-ratio': (leaf) => {
    const p = price(leaf.bid);
    return isZero(p) ? ONE : over(least(prices(leaf)), p);
  },
  'lowest-difference': (leaf) => {
    const p = price(leaf.bid);
    const lowest = least(prices(leaf));
    if (isZero(lowest)) return isZero(p) ? ONE : ZERO;
    return most([ZERO, minus(ONE, over(minus(p, lowest), lowest))]);
  },
  'min-max': (leaf) => {
    const lowest = least(prices(leaf));
    const highest = most(prices(leaf));
    if (compare(lowest, highest) === 0) return ONE;
    return over(minus(highest, price(leaf.bid)), minus(highest, lowest));
  },
  'mean-deviation': (leaf) => {
    const mean = over(total(prices(leaf)), ratio(BigInt(leaf.compared.length), 1n));
    return isZero(mean) ? HALF : clamp(minus(HALF, over(minus(price(leaf.bid), mean), mean)));
  },
  'linear-to-ceiling': ({ scoring, bid }) => {
    const ceiling = decimal(scoring.ceiling ?? '');
    return clamp(over(minus(ceiling, price(bid)), minus(ceiling, decimal(scoring.target ?? '0'))));
  },
  bands: ({ scoring, bid }) => band(scoring, price(bid)),
  'sv-bands': ({ scoring, bid }) => band(scoring, oracleSocialValue(bid)),
  'sv-relative': ({ bid, compared }) => {
    const highest = most(compared.map(oracleSocialValue));
    return isZero(highest) ? ZERO : over(oracleSocialValue(bid), highest);
  },
  'sv-target': ({ bundle, scoring, bid }) => clamp(over(oracleSocialValue(bid), socialValueTarget(bundle, scoring))),
};

function band({ bands = [] }: RawScoring, value: Rational): Rational {
  const found = bands.find(({ upTo }) => compare(value, decimal(upTo)) <= 0);
  return found === undefined ? ZERO : decimal(found.fraction);
}

function socialValueTarget(bundle: RawBundle, scoring: RawScoring): Rational {
  if (scoring.target !== undefined) return decimal(scoring.target);
  if (scoring.targetPerPound !== undefined)
    return times(decimal(scoring.targetPerPound), decimal(bundle.contractValue ?? ''));
  return times(decimal(scoring.targetPerFte ?? ''), decimal(bundle.fte ?? ''));
}
