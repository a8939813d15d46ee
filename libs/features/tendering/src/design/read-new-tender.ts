import { type Fund, fundFaults } from '@commonweal/design';
import { type Amount, parsePounds, type Pence } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';
import type { NewTender, SentFund, SentValue } from './new-tender.js';
import { sentStageFaults } from './sent-stages.js';

/** The sums of a new tender, and all that is wrong with what was sent. */
export interface ReadNewTender {
  readonly value: Amount | null;
  readonly fund: Fund | null;
  readonly faults: readonly Fault[];
}

/** Reads what was sent. Which route is open is not asked here. */
export function readNewTender({ title, route, value, fund, stages }: NewTender): ReadNewTender {
  const faults: Fault[] = [
    ...textFaults(title, { path: '$.title', name: 'a title', most: 2_000 }),
    ...sentStageFaults(stages, route),
    ...kindFaults(route.subject === 'GRANT', value, fund),
  ];
  const amount = value && readValue(value, faults);
  return { value: amount, fund: fund && readFund(fund, faults), faults };
}

/** A grant has a fund and no value; a contract has a value and no fund. */
function kindFaults(isGrant: boolean, value: SentValue | null, fund: SentFund | null): Fault[] {
  if (isGrant && !fund) return [{ path: '$.fund', message: 'Say what the fund gives' }];
  if (isGrant && value) return [{ path: '$.estimatedValue', message: 'Leave this out: a grant has a fund, no value' }];
  return !isGrant && fund ? [{ path: '$.fund', message: 'Leave this out: only a grant has a fund' }] : [];
}

function readValue({ amount, vat }: SentValue, faults: Fault[]): Amount | null {
  const pence = pounds(amount, '$.estimatedValue.amount', faults);
  return pence === null ? null : { pence, vat };
}

function readFund({ total, capPerBid, matchPercent }: SentFund, faults: Fault[]): Fund | null {
  const [whole, cap] = [pounds(total, '$.fund.total', faults), pounds(capPerBid, '$.fund.capPerBid', faults)];
  if (whole === null || cap === null) return null;
  const fund = { total: whole, capPerBid: cap, matchPercent };
  faults.push(...fundFaults(fund, '$.fund'));
  return fund;
}

function pounds(text: string, path: string, faults: Fault[]): Pence | null {
  const parsed = parsePounds(text);
  if (parsed.ok) return parsed.value;
  faults.push({ path, message: parsed.failure.message });
  return null;
}
