import {
  addDays,
  addWorkingDays,
  earliestDeadline,
  type LocalDate,
  type OutsideCalendar,
  type RuleNotKnown,
  standstillAfter,
} from '@commonweal/calendar';
import { ok, type Result } from '@commonweal/result';

import { firstDayThrough, gatesFor } from './gate-breaches.js';
import type { GateRule } from './gate-rules.js';
import { STANDSTILLS } from './standstill-breaches.js';
import { jurisdictionOf, type PlanFacts, type Timeline, type TimelinePlan } from './timeline.js';

/** How long the authority takes itself, in working days, and whether its decision goes through cabinet. */
export interface Durations {
  readonly evaluation: number;
  readonly mobilisation: number;
  readonly councilGates: boolean;
}

type Asked = Pick<TimelinePlan, 'nation' | 'regime'> & { readonly publish: LocalDate; readonly facts: PlanFacts };
type Days = Result<Timeline, OutsideCalendar | RuleNotKnown>;

/** Working days that questions end before bids are due. */
const QUESTIONS_BEFORE = 5;
/** Working days for bids where no law sets a period. */
const FAIR_PERIOD = 20;

/**
 * The earliest plan that keeps every rule, from the day of the notice on, with each day a working day of the nation.
 *
 * @returns `OutsideCalendar` or `RuleNotKnown` where the known years do not reach
 * @example open procedure, publish 2026-03-02, 20 days to evaluate, no gates → deadline 2026-03-27, award 2026-04-29
 */
export function suggestedTimeline(asked: Asked, durations: Durations): Days {
  return throughAll({ PUBLISH: asked.publish }, [
    (dates) => withBidding(dates, asked),
    (dates) => withEvaluation(dates, asked, durations),
    (dates) => withStandstill(dates, asked, durations),
  ]);
}

/** The days that each step adds to those before, up to the first that fails. */
const throughAll = (first: Timeline, steps: readonly ((dates: Timeline) => Days)[]): Days =>
  steps.reduce<Days>((reached, step) => (reached.ok ? step(reached.value) : reached), ok(first));

const worker =
  ({ nation }: Asked) =>
  (from: LocalDate, days: number) =>
    addWorkingDays(from, days, { jurisdiction: jurisdictionOf(nation) });

function withBidding(dates: Timeline, asked: Asked): Days {
  const work = worker(asked);
  const earliest = firstDeadline(asked);
  if (!earliest.ok) return earliest;
  const deadline = work(earliest.value, 0);
  if (!deadline.ok) return deadline;
  const questions = work(deadline.value, -QUESTIONS_BEFORE);
  return questions.ok ? ok({ ...dates, ENQUIRIES_END: questions.value, DEADLINE: deadline.value }) : questions;
}

function firstDeadline({ regime, publish, facts, ...asked }: Asked) {
  const isSet = regime === 'ACT_OPEN' || regime === 'ACT_COMPETITIVE_FLEXIBLE';
  if (!isSet) return worker({ regime, publish, facts, ...asked })(publish, FAIR_PERIOD);
  const earliest = earliestDeadline(publish, { ...facts, lightTouch: false, electronicSubmission: true });
  return earliest.ok ? ok(earliest.value.date) : earliest;
}

function withEvaluation(dates: Timeline, asked: Asked, { evaluation, councilGates }: Durations): Days {
  const work = worker(asked);
  const evaluated = work(dates.DEADLINE ?? asked.publish, evaluation);
  if (!evaluated.ok) return evaluated;
  const so = { ...dates, EVALUATION_END: evaluated.value };
  if (councilGates) return withGates(so, asked);
  const award = work(evaluated.value, 1);
  return award.ok ? ok({ ...so, AWARD: award.value }) : award;
}

/** The forward plan goes out as late as it may before a decision five working days after the assessment. */
function withGates(dates: Timeline, asked: Asked): Days {
  const work = worker(asked);
  const cabinet = work(dates.EVALUATION_END ?? asked.publish, 5);
  if (!cabinet.ok) return cabinet;
  const callIn = gateOf(asked, 'CALL_IN');
  const over = callIn ? firstDayThrough(callIn, cabinet.value, asked.nation) : cabinet;
  if (!over.ok) return over;
  const award = work(over.value, 1);
  if (!award.ok) return award;
  const decided = { ...dates, CABINET: cabinet.value, CALL_IN_END: over.value, AWARD: award.value };
  return announcedBefore(decided, cabinet.value, asked);
}

const gateOf = ({ nation }: Asked, name: GateRule['name']) => gatesFor(nation).find((gate) => gate.name === name);

/** The plan with the last working day on which the decision can be announced, where the nation asks for that. */
function announcedBefore(dates: Timeline, decision: LocalDate, asked: Asked): Days {
  const plan = gateOf(asked, 'FORWARD_PLAN');
  if (!plan) return ok(dates);
  const announced = worker(asked)(addDays(decision, -plan.days), -1);
  return announced.ok ? ok({ ...dates, FORWARD_PLAN: announced.value }) : announced;
}

function withStandstill(dates: Timeline, asked: Asked, { mobilisation }: Durations): Days {
  const work = worker(asked);
  const kind = STANDSTILLS[asked.regime];
  const award = dates.AWARD ?? asked.publish;
  const due = kind ? standstillAfter(kind, award) : null;
  if (due && !due.ok) return due;
  const start = work(due ? due.value.lastDay : award, Math.max(1, mobilisation));
  if (!start.ok) return start;
  return ok({ ...dates, ...(due && { STANDSTILL_END: due.value.lastDay }), CONTRACT_START: start.value });
}
