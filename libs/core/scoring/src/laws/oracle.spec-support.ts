import { oracleFraction } from './oracle-fractions.spec-support.js';
import {
  compare,
  decimal,
  HUNDRED,
  minus,
  ONE,
  over,
  type Rational,
  roundHalfUp,
  times,
  total,
  written,
  ZERO,
} from './rational.spec-support.js';
import type { RawBid, RawBundle, RawCriterion, RawScoring } from './raw-bundle.spec-support.js';

/** What the contract says a bundle gives; an unranked bid carries every reason that applies. */
export interface OracleResult {
  readonly ranked: readonly OracleRanked[];
  readonly unranked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ties: readonly (readonly string[])[];
}

export interface OracleRanked {
  readonly id: string;
  readonly rank: number;
  readonly total: string;
  readonly points: Readonly<Record<string, string>>;
}

interface Leaf {
  readonly id: string;
  readonly scoring: RawScoring;
  readonly weight: Rational;
  /** This leaf's own id and those of all criteria above it. */
  readonly within: readonly string[];
}

interface Scored {
  readonly bid: RawBid;
  readonly points: ReadonlyMap<string, Rational>;
  readonly sum: Rational;
  /** What decides, smallest first. */
  readonly key: Rational;
  readonly shown: string;
}

/** Scores a bundle slowly and plainly, sharing no code with the engine. */
export function oracle(bundle: RawBundle): OracleResult {
  const leaves = bundle.criteria.flatMap((criterion) => leavesOf(criterion, ONE, []));
  const unranked = new Map<string, ReadonlySet<string>>();
  for (const bid of bundle.bids) {
    const reasons = reasonsAgainst(bundle, leaves, bid);
    if (reasons.size > 0) unranked.set(bid.id, reasons);
  }
  const inPlay = bundle.bids.filter(({ id }) => !unranked.has(id));
  const scored = inPlay.map((bid) => scoredBid(bundle, leaves, { bid, compared: inPlay }));
  const pointless = bundle.method.kind === 'price-per-point' ? scored.filter(({ sum }) => sum.n === 0n) : [];
  for (const { bid } of pointless) unranked.set(bid.id, new Set(['no-points']));
  return {
    ...ranking(
      bundle,
      leaves,
      scored.filter((entry) => !pointless.includes(entry)),
    ),
    unranked,
  };
}

function leavesOf(criterion: RawCriterion, above: Rational, path: readonly string[]): Leaf[] {
  const weight = times(above, over(decimal(criterion.weight), HUNDRED));
  const within = [...path, criterion.id];
  if (criterion.children) return criterion.children.flatMap((child) => leavesOf(child, weight, within));
  if (!criterion.scoring) throw new Error(`${criterion.id} has neither children nor scoring`);
  return [{ id: criterion.id, scoring: criterion.scoring, weight: times(weight, HUNDRED), within }];
}

function reasonsAgainst({ method }: RawBundle, leaves: readonly Leaf[], bid: RawBid): Set<string> {
  const reasons = new Set<string>();
  if (typeof bid.excluded === 'string') reasons.add('excluded');
  for (const { id, scoring } of leaves) for (const reason of leafReasons(id, scoring, bid)) reasons.add(reason);
  if (method.kind === 'fixed-budget' && compare(decimal(bid.price ?? ''), decimal(method.budget ?? '')) > 0)
    reasons.add('over-budget');
  return reasons;
}

function leafReasons(id: string, { kind, minimum, ceiling, ceilingIsMaximum }: RawScoring, bid: RawBid): string[] {
  const reasons = {
    'failed-condition': kind === 'pass-fail' && bid.passed?.[id] !== true,
    'below-minimum': minimum !== undefined && isLess(bid.grades?.[id], minimum),
    'over-ceiling': ceilingIsMaximum === true && isLess(ceiling, bid.price),
  };
  return Object.entries(reasons).flatMap(([reason, applies]) => (applies ? [reason] : []));
}

function isLess(a: string | undefined, b: string | undefined): boolean {
  return compare(decimal(a ?? ''), decimal(b ?? '')) < 0;
}

interface InPlay {
  readonly bid: RawBid;
  readonly compared: readonly RawBid[];
}

function scoredBid(bundle: RawBundle, leaves: readonly Leaf[], { bid, compared }: InPlay): Scored {
  const places = bundle.method.precision ?? 2;
  const points = new Map(
    leaves.map(({ id, scoring, weight }) => {
      const fraction = oracleFraction({ bundle, id, scoring, bid, compared });
      return [id, roundHalfUp(times(weight, fraction), places)];
    }),
  );
  const sum = total([...points.values()]);
  return { bid, points, sum, ...decider(bundle, bid, sum) };
}

function decider({ method }: RawBundle, bid: RawBid, sum: Rational): { key: Rational; shown: string } {
  if (method.kind === 'price-per-point') {
    const key = sum.n === 0n ? ZERO : roundHalfUp(over(decimal(bid.price ?? ''), sum), 4);
    return { key, shown: written(key, 4) };
  }
  if (method.kind === 'willingness-to-pay') {
    const key = roundHalfUp(minus(decimal(bid.price ?? ''), times(decimal(method.perPoint ?? ''), sum)), 2);
    return { key, shown: written(key, 2) };
  }
  return { key: minus(ZERO, sum), shown: written(sum, method.precision ?? 2) };
}

function ranking(
  bundle: RawBundle,
  leaves: readonly Leaf[],
  scored: readonly Scored[],
): Pick<OracleResult, 'ranked' | 'ties'> {
  const before = (a: Scored, b: Scored): number => compare(a.key, b.key) || tieBroken(bundle, leaves, [a, b]);
  const ranked = scored.map((entry) => ({
    id: entry.bid.id,
    rank: 1 + scored.filter((other) => before(other, entry) < 0).length,
    total: entry.shown,
    points: Object.fromEntries([...entry.points].map(([id, p]) => [id, written(p, bundle.method.precision ?? 2)])),
  }));
  const ranks = [...new Set(ranked.map(({ rank }) => rank))].sort((a, b) => a - b);
  const groups = ranks.map((rank) => ranked.filter((bid) => bid.rank === rank).map(({ id }) => id));
  return { ranked, ties: groups.filter(({ length }) => length > 1).map((ids) => ids.sort()) };
}

function tieBroken({ tieBreak = [] }: RawBundle, leaves: readonly Leaf[], [a, b]: readonly [Scored, Scored]): number {
  for (const entry of tieBreak) {
    const order =
      entry === 'price'
        ? compare(decimal(a.bid.price ?? ''), decimal(b.bid.price ?? ''))
        : compare(subtree(leaves, entry, b), subtree(leaves, entry, a));
    if (order !== 0) return order;
  }
  return 0;
}

function subtree(leaves: readonly Leaf[], id: string, { points }: Scored): Rational {
  return total(leaves.filter(({ within }) => within.includes(id)).map((leaf) => points.get(leaf.id) ?? ZERO));
}
