import type { SampleCase, WhatIfReport } from '@commonweal/what-if';

import type { RankedBid, Result, Sweep } from '../../result/scored-result';
import type { TriedLot } from './tried-lot';

/** The sign of a sample bid by its place in its case: A, B, C … */
export const letter = (position: number): string => String.fromCharCode('A'.charCodeAt(0) + position);

/** A name by the sign of a bid: "C. Strong in the community". */
export const bidNames = ({ bids }: SampleCase): ReadonlyMap<string, string> =>
  new Map(bids.map(({ name }, at) => [letter(at), `${letter(at)}. ${name}`]));

interface Shown {
  readonly lot: TriedLot;
  readonly report: WhatIfReport;
  readonly names: ReadonlyMap<string, string>;
}

/** The ranked bids as the pages of a result show them, best first. */
export const shownBids = ({ report, names, ...rest }: Shown & { readonly shown: SampleCase }): readonly RankedBid[] =>
  report.result.bids.flatMap(({ id, rank, total, status, socialValue, points }) => {
    if (rank === null || total === null) return [];
    const amount = rest.shown.bids[id.charCodeAt(0) - 'A'.charCodeAt(0)]?.price ?? '0';
    return [
      {
        ...{ key: id, rank, total, status, socialValue, reason: null, supplierKind: null },
        supplierName: names.get(id) ?? id,
        price: { amount, vat: 'EXCLUDES_VAT' as const },
        points: points.map(({ id: key, ...earned }) => ({ key, ...earned })),
      },
    ];
  });

/** The leaves with their names and kinds. */
export const shownLeaves = ({ report, lot }: Omit<Shown, 'names'>): Result['leaves'] =>
  report.result.leaves.flatMap(({ id, effectiveWeight }) => {
    const criterion = lot.criteria.find(({ key }) => key === id);
    return criterion ? [{ key: id, name: criterion.name, kind: criterion.kind, effectiveWeight }] : [];
  });

const DRAWN_DECIMALS = 4;

/** The sweep as the pages of a result show one; null where the criterion weighs everything. */
export function shownSweep({ report: { sweep }, lot }: Omit<Shown, 'names'>): Sweep | null {
  const criterion = lot.criteria.find(({ key }) => key === sweep?.criterion);
  if (!sweep || !criterion) return null;
  return {
    ...{ criterionKey: criterion.key, criterionName: criterion.name, kind: criterion.kind },
    publishedWeight: sweep.published,
    lines: sweep.lines.map(({ bid, at0, at100 }) => ({
      ...{ bidKey: bid, atZero: at0.toFixed(DRAWN_DECIMALS), atHundred: at100.toFixed(DRAWN_DECIMALS) },
    })),
    crossings: sweep.crossings.map(({ at, direction, overtaking, overtaken }) => ({
      ...{ weight: at, sentence: '' },
      aheadAboveKey: direction === 'or-more' ? overtaking : overtaken,
      aheadBelowKey: direction === 'or-more' ? overtaken : overtaking,
    })),
  };
}
