import { actsFor, type Viewer } from '@commonweal/auth';

import { effectiveWeightText } from '../criteria/effective-weight.js';
import type { ReadCriterion, ReadLot, ReadTender } from '../queries/plan/read-tender.js';
import type { Wanted } from '../queries/plan/wanted.js';
import { tenderSource } from '../queries/plan/sources.js';
import { measureView } from './measure-view.js';

/** What was read along with a tender, in the form in which the graph shows it. The report is its authority's only. */
export function readyTender<T extends ReadTender>(tender: T, viewer: Viewer | null, wanted: Wanted): T {
  const { lots, importReport } = tender.ready ?? {};
  if (!lots && !importReport) return tender;
  const ready = {
    ...tender.ready,
    ...(lots && { lots: lots.map((lot) => readyLot(lot, tender, wanted['lots'] ?? {})) }),
    ...(importReport && { importReport: actsFor(viewer, tender.tenantId) ? importReport : null }),
  };
  return { ...tender, ready };
}

function readyLot(lot: ReadLot, tender: ReadTender, wanted: Wanted) {
  const { criteria, measures } = lot.ready ?? {};
  const weighed = wanted['criteria']?.['effectiveWeight'] !== undefined;
  return {
    ...lot,
    ready: {
      ...(criteria && { criteria: weighed ? criteria.map((one) => readyCriterion(one, criteria)) : criteria }),
      ...(measures && { measures: measures.map((measure) => ({ measure: measureView(measure) })) }),
      ...(isPlain(wanted['tender']) && { tender }),
    },
  };
}

const readyCriterion = (criterion: ReadCriterion, all: readonly ReadCriterion[]) => ({
  ...criterion,
  ready: { effectiveWeight: effectiveWeightText(criterion.key, all) },
});

/** Whether a lot's way back to its tender asks for nothing but the tender's own properties. */
export const isPlain = (wanted: Wanted | undefined): wanted is Wanted =>
  wanted !== undefined && Object.keys(wanted).every((field) => field === 'id' || field in tenderSource.properties);

/** The wish for a tender, with what its lots want of it on the way back. */
export const withWayBack = (wanted: Wanted): Wanted => {
  const back = wanted['lots']?.['tender'];
  return isPlain(back) ? { ...back, ...wanted } : wanted;
};
