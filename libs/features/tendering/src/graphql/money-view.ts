import { pence, toWire } from '@commonweal/money';

interface Valued {
  readonly valuePence?: bigint | null | undefined;
  readonly valueVat?: 'INCLUDES_VAT' | 'EXCLUDES_VAT' | null | undefined;
}

/** A stored sum as the API shows money; null when there is none. */
export function moneyView({ valuePence = null, valueVat = null }: Valued, currency = 'GBP') {
  return valuePence === null || valueVat === null
    ? null
    : { amount: toWire(pence(valuePence)), currency, vat: valueVat };
}
