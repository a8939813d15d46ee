import { type DraftTask, draftTask, taskOfGap } from '@commonweal/design';

import { fieldAt } from '../../deal/deal-form';
import { dayField } from '../../timeline/timeline-form';

/** A task as the API lists it. */
export interface ListedTask {
  readonly task: string;
  readonly lot: { readonly id: string } | null;
}

/** A draft with its tasks, as far as one is led to them. */
export interface TaskedDraft {
  readonly id: string;
  readonly tasks: readonly ListedTask[];
  /** The tender notice (UK4) that is prepared; left out: none is known of. */
  readonly callId?: string | undefined;
}

/** The page of a task; null: this web app knows none. */
export function taskHref({ task, lot }: ListedTask, tenderId: string): string | null {
  const page = draftTask(task)?.page;
  if (page === undefined || page.startsWith('/')) return page ?? null;
  return `/${lot ? 'lots' : 'tenders'}/${encodeURIComponent(lot?.id ?? tenderId)}/${page}`;
}

/**
 * Where a gap of a draft is mended: the page of its task, at the field where there is one.
 *
 * @param path JSON path of the gap, as the API gives it
 * @returns null where the draft has no such task
 */
export function gapHref(path: string, { id, tasks, callId }: TaskedDraft): string | null {
  const place = taskOfGap(path);
  if (!place) return null;
  const { task } = place.task;
  const listed = tasks.filter((each) => each.task === task)[place.lot ?? 0];
  if (!listed) return null;
  const field = FIELDS[task]?.(path) ?? null;
  if (task !== 'NOTICES') return at(taskHref(listed, id), field);
  return callId ? at(`/notices/${encodeURIComponent(callId)}`, field) : taskHref(listed, id);
}

const at = (href: string | null, field: string | null): string | null =>
  href && field ? `${href.replace(/#.*/, '')}#${field}` : href;

type FieldOf = (path: string) => string | null;

const ofDeal: FieldOf = (path) => fieldAt(path.replace('$.deal', '$'));
const lastOf: FieldOf = (path) => path.split('.').at(-1) ?? null;

/** The id of the field that mends a gap, on the page of its task. A task that is not listed is led to as a whole. */
const FIELDS: Partial<Record<DraftTask['task'], FieldOf>> = {
  WORDS: lastOf,
  PLACES: (path) => (path === '$.deal.oneLotReason' ? 'oneLotReason' : null),
  BEFORE: (path) => `part-${lastOf(path) ?? ''}`,
  CRITERIA: (path) => (/\.(lastResort|precision)$/.test(path) ? lastOf(path) : null),
  CONDITIONS: ofDeal,
  TERMS: ofDeal,
  OPEN_TO: ofDeal,
  TIMELINE: (path) => dayField(/\.deadline$/.test(path) ? 'DEADLINE' : (lastOf(path) ?? '')),
  NOTICES: (path) => (path === '$.notice' ? null : lastOf(path)),
};
