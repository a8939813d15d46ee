import { ruleOn } from '@commonweal/calendar';
import { VAT_RATES } from '@commonweal/design';
import { includingVat, type Pence } from '@commonweal/money';

import type { DealQuestion } from '../terms/deal-terms.js';

/** The value with VAT, by the standard rate on the day of the notice where it was given without; null while unknown. */
export function grossOf({ value, noticeDate }: DealQuestion): Pence | null {
  if (value === null || value.vat === 'INCLUDES_VAT') return value && value.pence;
  const rate = ruleOn(VAT_RATES, noticeDate, { fits: () => true, what: 'the standard rate of VAT' });
  return rate.ok ? includingVat(value, rate.value.basisPoints).pence : null;
}
