import { type Pence, pence, toWire, type VatBasis } from '@commonweal/money';

interface Valued {
  /** As text where it was read as JSON, whose numbers are not that large. */
  readonly valuePence?: bigint | string | null | undefined;
  readonly valueVat?: VatBasis | null | undefined;
}

/** A stored sum as the API shows money; null when there is none. */
export function moneyView({ valuePence = null, valueVat = null }: Valued, currency = 'GBP') {
  return valuePence === null || valueVat === null ? null : sumView(pence(BigInt(valuePence)), valueVat, currency);
}

/** A sum as the API shows money. */
export const sumView = (sum: Pence, vat: VatBasis, currency = 'GBP') => ({ amount: toWire(sum), currency, vat });
