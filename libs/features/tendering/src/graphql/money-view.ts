import { pence, toWire } from '@commonweal/money';

interface Valued {
  /** As text where it was read as JSON, whose numbers are not that large. */
  readonly valuePence?: bigint | string | null | undefined;
  readonly valueVat?: 'INCLUDES_VAT' | 'EXCLUDES_VAT' | null | undefined;
}

/** A stored sum as the API shows money; null when there is none. */
export function moneyView({ valuePence = null, valueVat = null }: Valued, currency = 'GBP') {
  return valuePence === null || valueVat === null
    ? null
    : { amount: toWire(pence(BigInt(valuePence))), currency, vat: valueVat };
}
