import { actsFor, type Viewer } from '@commonweal/auth';
import { effectiveWeightText } from '@commonweal/criteria';

import type { ReadCriterion, ReadLot, ReadTender } from '../queries/plan/read-tender.js';
import { tenderSource } from '../queries/plan/sources.js';
import type { Wanted } from '../queries/plan/wanted.js';
import { measureView } from './measure-view.js';

/** What was read along with a tender, in the form in which the graph shows it. The report is its authority's only. */
export function readyTender<T extends ReadTender>(tender: T, viewer: Viewer | null, wanted: Wanted): T {
  const { 'ready:lots': lots, 'ready:importReport': report } = tender;
  if (!lots && !report) return tender;
  return {
    ...tender,
    ...(lots && { 'ready:lots': lots.map((lot) => readyLot(lot, tender, wanted['lots'] ?? {})) }),
    ...(report && { 'ready:importReport': actsFor(viewer, tender.tenantId) ? report : null }),
  };
}

function readyLot(lot: ReadLot, tender: ReadTender, wanted: Wanted) {
  const { 'ready:criteria': criteria, 'ready:measures': measures } = lot;
  const weighed = wanted['criteria']?.['effectiveWeight'] !== undefined;
  return {
    ...lot,
    ...(criteria && weighed && { 'ready:criteria': criteria.map((one) => readyCriterion(one, criteria)) }),
    ...(measures && { 'ready:measures': measures.map((measure) => ({ measure: measureView(measure) })) }),
    ...(isPlain(wanted['tender']) && { 'ready:tender': tender }),
  };
}

const readyCriterion = (criterion: ReadCriterion, all: readonly ReadCriterion[]) => ({
  ...criterion,
  'ready:effectiveWeight': effectiveWeightText(criterion.key, all),
});

/** Whether a lot's way back to its tender asks for nothing but the tender's own properties. */
const isPlain = (wanted: Wanted | undefined): wanted is Wanted =>
  wanted !== undefined && Object.keys(wanted).every((field) => field === 'id' || field in tenderSource.properties);

/** The wish for a tender, with what its lots want of it on the way back. */
export function withWayBack(wanted: Wanted): Wanted {
  const back = wanted['lots']?.['tender'];
  return isPlain(back) ? { ...back, ...wanted } : wanted;
}
