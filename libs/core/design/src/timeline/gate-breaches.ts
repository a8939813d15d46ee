import { addDays, addWorkingDays, type LocalDate } from '@commonweal/calendar';
import { ok } from '@commonweal/result';

import type { BuyingNation } from '../routes/regime.js';
import { breach, notKnown } from './breach.js';
import { GATE_RULES, type GateRule } from './gate-rules.js';
import { jurisdictionOf, type TimelineBreach, type TimelinePlan } from './timeline.js';

/** The gates that hold for an authority of a nation on a day. */
export const gatesFor = (nation: BuyingNation): readonly GateRule[] =>
  GATE_RULES.filter(({ nations }) => nations.includes(nation));

/** The first day on which a gate is passed. Clear days leave out both ends. */
export const firstDayThrough = ({ counted, days }: GateRule, after: LocalDate, nation: BuyingNation) =>
  counted === 'CLEAR_DAYS'
    ? ok(addDays(after, days + 1))
    : addWorkingDays(after, days, { jurisdiction: jurisdictionOf(nation) });

/** Gates of the council that the plan does not leave time for. */
export function gateBreaches({ dates, nation }: TimelinePlan): TimelineBreach[] {
  return gatesFor(nation).flatMap((rule) => {
    const [after, gate] = [dates[rule.after], dates[rule.gate]];
    if (!after || !gate || after < rule.appliesFrom) return [];
    const first = firstDayThrough(rule, after, nation);
    if (!first.ok) return [notKnown(rule.after, first.failure.message)];
    if (gate >= first.value) return [];
    return [
      breach({ field: rule.gate, rule: rule.name, because: rule.text, fix: first.value, statutory: false }, rule),
    ];
  });
}
