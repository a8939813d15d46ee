import { parsePounds } from '@commonweal/money';

import type { DealRule } from '../rules/deal-rule.js';
import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';
import { grossOf } from './gross-value.js';

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
