import { addDays, type LocalDate } from '@commonweal/calendar';

import { breach } from './breach.js';
import { gateBreaches } from './gate-breaches.js';
import { mobilisationBreaches } from './mobilisation-breach.js';
import { periodBreaches } from './period-breaches.js';
import { standstillBreaches } from './standstill-breaches.js';
import type { Milestone, Timeline, TimelineBreach, TimelinePlan } from './timeline.js';

/** Which day comes before which, and whether both may be one. A forward plan may be out long before bids are in. */
const ORDER: readonly (readonly [earlier: Milestone, later: Milestone, sameDay: boolean])[] = [
  ['PUBLISH', 'ENQUIRIES_END', false],
  ['PUBLISH', 'DEADLINE', true],
  ['ENQUIRIES_END', 'DEADLINE', true],
  ['DEADLINE', 'EVALUATION_END', true],
  ['EVALUATION_END', 'CABINET', true],
  ['EVALUATION_END', 'AWARD', true],
  ['FORWARD_PLAN', 'CABINET', false],
  ['CABINET', 'CALL_IN_END', true],
  ['CALL_IN_END', 'AWARD', false],
  ['CABINET', 'AWARD', true],
  ['AWARD', 'STANDSTILL_END', true],
  ['AWARD', 'CONTRACT_START', false],
  ['STANDSTILL_END', 'CONTRACT_START', false],
];

/**
 * Every rule that a plan breaks, each with the day to move, why, the first day that would do, and where the rule comes from.
 * Tender periods are calendar days; standstill and call-in are working days of the nation.
 *
 * @example publish 2026-03-02, deadline 2026-03-26, open procedure → TENDERING_PERIOD at DEADLINE, fix 2026-03-27
 */
export function timelineBreaches(plan: TimelinePlan): TimelineBreach[] {
  const own = [...periodBreaches(plan), ...gateBreaches(plan), ...standstillBreaches(plan)];
  const said = new Set(own.map(({ field }) => field));
  const inOrder = [...own, ...orderBreaches(plan.dates).filter(({ field }) => !said.has(field))];
  const moved = new Set(inOrder.map(({ field }) => field));
  return [...inOrder, ...mobilisationBreaches(plan).filter(({ field }) => !moved.has(field))];
}

function orderBreaches(dates: Timeline): TimelineBreach[] {
  const told = new Set<Milestone>();
  return ORDER.flatMap(([earlier, later, sameDay]) => {
    const [from, to] = [dates[earlier], dates[later]];
    if (!from || !to || told.has(later) || to > from || (sameDay && to === from)) return [];
    told.add(later);
    return [outOfOrder([earlier, later], from, sameDay)];
  });
}

function outOfOrder(
  [earlier, later]: readonly [Milestone, Milestone],
  from: LocalDate,
  sameDay: boolean,
): TimelineBreach {
  const [after, efo] = sameDay ? ['on the same day as or after', 'ar yr un diwrnod â neu ar ôl'] : ['after', 'ar ôl'];
  return breach(
    {
      ...{ field: later, rule: 'ORDER', fix: sameDay ? from : addDays(from, 1), statutory: false },
      because: {
        en: `${NAMES[later].en} comes ${after} ${NAMES[earlier].en.toLowerCase()}.`,
        cy: `Daw ${NAMES[later].cy} ${efo} ${NAMES[earlier].cy}.`,
      },
    },
    { source: 'The order of a procurement', status: 'R' },
  );
}

const name = (en: string, cy: string) => ({ en, cy });

const NAMES = {
  PUBLISH: name('The notice', 'yr hysbysiad'),
  ENQUIRIES_END: name('The last day for questions', 'y diwrnod olaf ar gyfer cwestiynau'),
  DEADLINE: name('The deadline for bids', 'y dyddiad cau ar gyfer cynigion'),
  EVALUATION_END: name('The end of the assessment', 'diwedd yr asesu'),
  FORWARD_PLAN: name('The forward plan', 'y blaengynllun'),
  CABINET: name('The decision', 'y penderfyniad'),
  CALL_IN_END: name('The end of call-in', 'diwedd y cyfnod galw i mewn'),
  AWARD: name('The award notice', 'yr hysbysiad dyfarnu'),
  STANDSTILL_END: name('The end of standstill', 'diwedd y cyfnod segur'),
  CONTRACT_START: name('The contract', 'y contract'),
} as const;
