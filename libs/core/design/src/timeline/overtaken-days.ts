import type { LocalDate } from '@commonweal/calendar';

import { timelineBreaches } from './timeline-breaches.js';
import { type Milestone, MILESTONES, type Timeline, type TimelineBreach, type TimelinePlan } from './timeline.js';

/** Days that hang on when bids are due. A forward plan may be out long before; a contract keeps its day. */
const HANGING: readonly Milestone[] = ['EVALUATION_END', 'CABINET', 'CALL_IN_END', 'AWARD', 'STANDSTILL_END'];

/**
 * The planned days that a deadline has overtaken, so that they are to be planned anew, in the order of a procurement: once
 * one of them lies before it, all that hang on it. None while all come after bids.
 *
 * @example assessment 8 March, award 23 March, deadline moved to 20 March 2027 → both
 */
export function overtakenDays(dates: Timeline): Milestone[] {
  const { DEADLINE: deadline, CONTRACT_START: start } = dates;
  if (deadline === undefined) return [];
  const hanging = HANGING.filter((milestone) => dates[milestone] !== undefined);
  const isContract = start !== undefined && start < deadline;
  const isOne = hanging.some((milestone) => (dates[milestone] ?? deadline) < deadline);
  const overtaken = new Set<Milestone>([...(isOne || isContract ? hanging : []), ...(isContract ? CONTRACT : [])]);
  return MILESTONES.filter((milestone) => overtaken.has(milestone));
}

const CONTRACT: readonly Milestone[] = ['CONTRACT_START'];

/**
 * Minimums of the law that a later deadline leaves no time for, though the days that it overtakes are planned anew as early
 * as can be. What the plan broke before is not told again.
 *
 * @param plan with the deadline as it was
 * @example deadline Monday 2027-04-26, award planned for 23 March, contract for 4 May → SIGNING at CONTRACT_START
 */
export function laterDeadlineBreaches(plan: TimelinePlan, deadline: LocalDate): TimelineBreach[] {
  const known = new Set(statutory(plan).map(({ field, rule }) => `${field} ${rule}`));
  const moved = { ...plan, dates: asEarlyAsCanBe({ ...plan.dates, DEADLINE: deadline }, deadline) };
  return statutory(moved).filter(({ field, rule }) => !known.has(`${field} ${rule}`));
}

const statutory = (plan: TimelinePlan): TimelineBreach[] => timelineBreaches(plan).filter((breach) => breach.statutory);

/** The plan without what is to be planned anew: the award is announced on the day of the bids, a contract keeps its day. */
function asEarlyAsCanBe(dates: Timeline, deadline: LocalDate): Timeline {
  const anew = new Set<string>(overtakenDays(dates).filter((milestone) => milestone !== 'CONTRACT_START'));
  const kept = Object.entries(dates).filter(([milestone]) => !anew.has(milestone));
  return { ...Object.fromEntries(kept), ...(anew.has('AWARD') && { AWARD: deadline }) };
}
