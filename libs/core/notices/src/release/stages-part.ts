import { londonClock } from '@commonweal/calendar';

import type { NoticeStage, NoticeTender } from '../notice-tender.js';

/**
 * The stages of a procedure in one sentence, for the details of its method; undefined where it has none.
 *
 * @example Stages: 1. Requests to participate, by 2027-02-01 12:00 UK time, at most 5 go on; 2. Final tenders, by 2027-03-01 12:00 UK time
 */
export function stagesInWords({ stages, deadline }: NoticeTender): string | undefined {
  if (stages.length === 0) return undefined;
  const words = stages.map((stage, index) => `${index + 1}. ${inWords(stage, dueAt(stage, deadline))}`);
  return `Stages: ${words.join('; ')}`;
}

/** When requests to participate are due; undefined where the procedure asks for none, or has not said when. */
export const requestsDue = ({ stages }: NoticeTender): string | undefined =>
  stages.find(({ kind }) => kind === 'PARTICIPATION')?.deadline ?? undefined;

const dueAt = ({ kind, deadline }: NoticeStage, ofTender: string | null): string | null =>
  kind === 'FINAL_TENDERS' ? ofTender : deadline;

function inWords({ name, mostSuppliers }: NoticeStage, due: string | null): string {
  const by = due === null ? [] : [`by ${ukTime(due)}`];
  const most = mostSuppliers === null ? [] : [`at most ${mostSuppliers} go on`];
  return [name, ...by, ...most].join(', ');
}

function ukTime(instant: string): string {
  const { date, time } = londonClock(new Date(instant));
  return `${date} ${time.slice(0, 5)} UK time`;
}
