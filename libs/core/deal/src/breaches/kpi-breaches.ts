import { ruleOn } from '@commonweal/calendar';
import { VAT_RATES } from '@commonweal/design';
import { includingVat, parsePounds, type Pence } from '@commonweal/money';

import type { DealRule } from '../rules/deal-rules.js';
import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';

/** Too few indicators for a contract of this value, unless it is said why there are none. */
export function kpiBreaches({ kpis, noKpisReason }: DealTerms, question: DealQuestion): DealBreach[] {
  const rule = dealRule('KPIS', question);
  if (!rule || kpis.length >= (rule.limit ?? 0) || noKpisReason !== null) return [];
  return isAbove(question, rule) ? breachesAt(['$.kpis'], rule) : [];
}

function isAbove(question: DealQuestion, { above }: DealRule): boolean {
  const [gross, limit] = [grossOf(question), parsePounds(above)];
  return gross !== null && limit.ok && gross > limit.value;
}

/** The value with VAT, by the standard rate on the day of the notice where it was given without; null while unknown. */
function grossOf({ value, noticeDate }: DealQuestion): Pence | null {
  if (value === null || value.vat === 'INCLUDES_VAT') return value && value.pence;
  const rate = ruleOn(VAT_RATES, noticeDate, { fits: () => true, what: 'the standard rate of VAT' });
  return rate.ok ? includingVat(value, rate.value.basisPoints).pence : null;
}
