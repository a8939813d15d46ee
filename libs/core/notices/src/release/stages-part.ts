import { londonClock } from '@commonweal/calendar';
import { type Stage, stagesDue } from '@commonweal/design';

import type { NoticeTender } from '../notice-tender.js';

/**
 * The stages of a procedure in one sentence, for the details of its method; undefined where it has none.
 *
 * @example Stages: 1. Requests to participate, by 2027-02-01 12:00 UK time, at most 5 go on; 2. Final tenders, by 2027-03-01 12:00 UK time
 */
export function stagesInWords({ stages, deadline }: NoticeTender): string | undefined {
  if (stages.length === 0) return undefined;
  const words = stagesDue(stages, deadline).map((stage, index) => `${index + 1}. ${inWords(stage)}`);
  return `Stages: ${words.join('; ')}`;
}

/** When requests to participate are due; undefined where the procedure asks for none, or has not said when. */
export const requestsDue = ({ stages }: NoticeTender): string | undefined =>
  stages.find(({ kind }) => kind === 'PARTICIPATION')?.deadline ?? undefined;

function inWords({ name, mostSuppliers, deadline }: Stage): string {
  const by = deadline === null ? [] : [`by ${ukTime(deadline)}`];
  const most = mostSuppliers === null ? [] : [`at most ${mostSuppliers} go on`];
  return [name, ...by, ...most].join(', ');
}

function ukTime(instant: string): string {
  const { date, time } = londonClock(new Date(instant));
  return `${date} ${time.slice(0, 5)} UK time`;
}
