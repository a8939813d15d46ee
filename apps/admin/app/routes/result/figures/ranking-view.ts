import { type BarBid, KINDS, type Kind } from '@commonweal/charts';

import { differenceOf, sumOf } from '../decimals';
import type { RankedBid, Result } from '../scored-result';

/** Points of each ranked bid in price, quality and social value. */
export function rankingBars(bids: readonly RankedBid[], leaves: Result['leaves']): readonly BarBid[] {
  const kindOf = new Map(leaves.map(({ key, kind }) => [key, kind]));
  return bids.map(({ key, supplierName, rank, total, points }) => {
    const pointsOf = (kind: Kind) =>
      sumOf(points.filter((leaf) => kindOf.get(leaf.key) === kind).map((leaf) => leaf.points));
    const parts = Object.fromEntries(KINDS.map((kind) => [kind, pointsOf(kind)])) as Record<Kind, string>;
    return { key, name: supplierName, rank, total, parts };
  });
}

export interface Finding {
  /** Of the sentence. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The published order in which ties are settled, and the criteria it may name. */
export interface TieRule {
  readonly tieBreak: readonly string[];
  readonly criteria: readonly { readonly key: string; readonly parentKey?: string | null; readonly name: string }[];
}

/** What the ranking says, as a sentence. @param rule where it is known: a tie then says what settled it */
export function rankingFinding(bids: readonly RankedBid[], arePoints: boolean, rule?: TieRule): Finding {
  const [first, second] = bids;
  if (!first) return { key: 'result.finding.nobody', values: {} };
  if (!second) return { key: 'result.finding.only', values: { winner: first.supplierName } };
  const values = { winner: first.supplierName, second: second.supplierName };
  if (second.rank === first.rank) return { key: 'result.finding.tie', values };
  if (second.total === first.total) return settledTie(first, second, rule);
  if (!arePoints) return { key: 'result.finding.first', values };
  return { key: 'result.finding.ahead', values: { ...values, margin: differenceOf(first.total, second.total) } };
}

/** One total and two ranks: the first entry of the tie-break by which the two differ. */
function settledTie(first: RankedBid, second: RankedBid, rule?: TieRule): Finding {
  const values = { winner: first.supplierName, second: second.supplierName, total: first.total };
  const by = rule?.tieBreak.find((entry) =>
    entry === 'price' ? isCheaper(first, second) : earned(first, entry, rule) !== earned(second, entry, rule),
  );
  if (by === 'price') return { key: 'result.finding.settledByPrice', values };
  const criterion = rule?.criteria.find(({ key }) => key === by)?.name;
  if (criterion === undefined) return { key: 'result.finding.settled', values };
  return { key: 'result.finding.settledByPoints', values: { ...values, criterion } };
}

const isCheaper = (first: RankedBid, second: RankedBid): boolean =>
  Number(first.price?.amount ?? 0) < Number(second.price?.amount ?? 0);

/** The points of a criterion and all its parts. */
function earned(bid: RankedBid, key: string, { criteria }: TieRule): string {
  const parentOf = new Map(criteria.map((each) => [each.key, each.parentKey ?? null]));
  const within = (leaf: string | null): boolean =>
    leaf !== null && (leaf === key || within(parentOf.get(leaf) ?? null));
  return sumOf(bid.points.filter((leaf) => within(leaf.key)).map(({ points }) => points));
}
