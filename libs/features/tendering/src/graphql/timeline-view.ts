import { localDate } from '@commonweal/calendar';
import {
  type Durations,
  plannedDays,
  suggestedTimeline,
  timelineBreaches,
  type TimelinePlan,
} from '@commonweal/design';

import { sourcedView } from './sourced-view.js';

/** A plan as the API shows it, with the rules that it breaks. */
export const timelineView = (plan: TimelinePlan) => ({
  ...plan.facts,
  dates: plannedDays(plan.dates, plan.nation),
  breaches: timelineBreaches(plan).map(({ field, rule, fix, statutory, ...reason }) => ({
    ...{ field, rule, fix, statutory, reason: sourcedView(reason) },
  })),
});

/** The earliest plan from the planned day of the notice on; null where the known years do not reach. */
export function suggestedView({ nation, regime, facts, dates }: TimelinePlan, durations: Durations) {
  const publish = dates.PUBLISH ?? localDate('1900-01-01');
  const suggested = suggestedTimeline({ nation, regime, facts, publish }, durations);
  return suggested.ok ? plannedDays(suggested.value, nation) : null;
}
