import { type Standstill, type StandstillKind, standstillAfter } from '@commonweal/calendar';

import type { Regime } from '../routes/regime.js';
import { breach, notKnown } from './breach.js';
import type { TimelineBreach, TimelinePlan } from './timeline.js';

/** The standstill that each regime must keep; none where it is voluntary. */
export const STANDSTILLS: Partial<Readonly<Record<Regime, StandstillKind>>> = {
  ACT_OPEN: 'PROCUREMENT_ACT',
  ACT_COMPETITIVE_FLEXIBLE: 'PROCUREMENT_ACT',
  PROVIDER_SELECTION: 'PSR',
};

/** A standstill that ends too soon, and a contract that begins before it is over. */
export function standstillBreaches({ dates, regime }: TimelinePlan): TimelineBreach[] {
  const kind = STANDSTILLS[regime];
  if (!kind || !dates.AWARD) return [];
  const due = standstillAfter(kind, dates.AWARD);
  if (!due.ok) return [notKnown('AWARD', due.failure.message)];
  return [...endsTooSoon(due.value, dates), ...signedTooSoon(due.value, dates)];
}

type Dates = TimelinePlan['dates'];

function endsTooSoon({ lastDay, rule }: Standstill, { STANDSTILL_END: end }: Dates): TimelineBreach[] {
  if (!end || end >= lastDay) return [];
  const because = {
    en: `After the award notice nothing is signed for ${rule.workingDays} working days.`,
    cy: `Ar ôl yr hysbysiad dyfarnu ni lofnodir dim am ${rule.workingDays} diwrnod gwaith.`,
  };
  return [breach({ field: 'STANDSTILL_END', rule: 'STANDSTILL', because, fix: lastDay, statutory: true }, rule)];
}

function signedTooSoon({ mayProceedFrom, rule }: Standstill, { CONTRACT_START: start }: Dates): TimelineBreach[] {
  if (!start || start >= mayProceedFrom) return [];
  const because = {
    en: 'A contract begins only after standstill.',
    cy: 'Dim ond ar ôl y cyfnod segur y mae contract yn dechrau.',
  };
  return [breach({ field: 'CONTRACT_START', rule: 'SIGNING', because, fix: mayProceedFrom, statutory: true }, rule)];
}
