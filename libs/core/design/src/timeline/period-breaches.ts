import { earliestDeadline, type LocalDate, type MinimumPeriod, type TenderingPeriodRule } from '@commonweal/calendar';

import { breach, notKnown } from './breach.js';
import type { Milestone, TimelineBreach, TimelinePlan } from './timeline.js';

/** A deadline that is held against a minimum period. */
interface Held {
  readonly period: MinimumPeriod;
  readonly field: Milestone;
  readonly deadline: LocalDate;
}

/** Regimes for which the Act sets minimum periods; for light touch it sets none, and says so. */
const hasPeriods = ({ regime }: TimelinePlan): boolean =>
  regime === 'ACT_OPEN' || regime === 'ACT_COMPETITIVE_FLEXIBLE' || regime === 'LIGHT_TOUCH';

/** Deadlines that come too soon after the notice. The day of the notice is not counted. */
export function periodBreaches(plan: TimelinePlan): TimelineBreach[] {
  const { dates, participation } = plan;
  if (!hasPeriods(plan) || !dates.PUBLISH) return [];
  return [
    ...(dates.DEADLINE ? held(plan, { period: 'TENDERING', field: 'DEADLINE', deadline: dates.DEADLINE }) : []),
    ...(participation ? held(plan, { period: 'PARTICIPATION', field: 'PUBLISH', deadline: participation }) : []),
  ];
}

function held({ dates, facts, regime }: TimelinePlan, { period, field, deadline }: Held): TimelineBreach[] {
  if (!dates.PUBLISH) return [];
  const asked = { ...facts, lightTouch: regime === 'LIGHT_TOUCH', electronicSubmission: true };
  const earliest = earliestDeadline(dates.PUBLISH, asked, period);
  if (!earliest.ok) return [notKnown('PUBLISH', earliest.failure.message)];
  const { date, rule } = earliest.value;
  return deadline >= date ? [] : [tooSoon({ period, field, deadline }, date, rule)];
}

function tooSoon({ period, field }: Held, fix: LocalDate, rule: TenderingPeriodRule): TimelineBreach {
  const isBids = period === 'TENDERING';
  const [en, cy] = isBids ? ['Bids', 'gynigion'] : ['Requests to participate', 'geisiadau i gymryd rhan'];
  return breach(
    {
      ...{ field, rule: isBids ? 'TENDERING_PERIOD' : 'PARTICIPATION_PERIOD', statutory: true },
      // For requests to participate it is their own deadline that moves, which the text says.
      fix: isBids ? fix : null,
      because: {
        en: `${en} have at least ${rule.days} calendar days from the notice: ${rule.reason}.${isBids ? '' : ` The earliest day for them is ${fix}.`}`,
        cy: `Mae gan ${cy} o leiaf ${rule.days} diwrnod calendr o’r hysbysiad.${isBids ? '' : ` Y diwrnod cynharaf iddynt yw ${fix}.`}`,
      },
    },
    rule,
  );
}
