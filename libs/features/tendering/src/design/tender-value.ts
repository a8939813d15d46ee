import { type Amount, pence } from '@commonweal/money';
import type { Tender } from '@commonweal/persistence';

/** The columns of a tender that say what it is worth. */
export type TenderSum = Pick<Tender, 'valuePence' | 'valueVat'>;

/** What a tender or a lot is expected to be worth; null while unknown. A sum may come as text where it was read as JSON. */
export function tenderValue({ valuePence, valueVat }: TenderSum): Amount | null {
  if (valuePence === null || valuePence === undefined || !valueVat) return null;
  return { pence: pence(BigInt(valuePence)), vat: valueVat };
}
