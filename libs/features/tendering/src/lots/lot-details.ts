import { storedText } from '@commonweal/canonical';
import { type Amount, parsePounds } from '@commonweal/money';
import type { Lot } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

/** What a person says of a lot itself. */
export interface LotDetails {
  readonly title: string;
  /** pounds as text, and whether VAT is in them; null: not said */
  readonly estimatedValue: { readonly amount: string; readonly vat: Amount['vat'] } | null;
  /** `YYYY-MM-DD`; null: those of the tender's notice */
  readonly contractStart: string | null;
  readonly contractEnd: string | null;
}

/** What is wrong with what was said of a lot. */
export function lotDetailFaults({ title, estimatedValue, contractStart, contractEnd }: LotDetails): Fault[] {
  const parsed = estimatedValue && parsePounds(estimatedValue.amount);
  const isBackwards = contractStart !== null && contractEnd !== null && contractEnd < contractStart;
  return [
    ...textFaults(title, { path: '$.title', name: 'a title for the lot', most: 2_000 }),
    ...(parsed && !parsed.ok ? [{ path: '$.estimatedValue.amount', message: parsed.failure.message }] : []),
    ...(isBackwards ? [{ path: '$.contractEnd', message: 'Choose a last day that is not before the first' }] : []),
  ];
}

/** The same as columns of the lot; it has no faults. */
export function lotDetailColumns({ title, estimatedValue, contractStart, contractEnd }: LotDetails) {
  const parsed = estimatedValue && parsePounds(estimatedValue.amount);
  const valuePence = parsed?.ok ? parsed.value : null;
  return {
    ...{ title: storedText(title), contractStart, contractEnd },
    ...{ valuePence, valueVat: valuePence === null ? null : (estimatedValue?.vat ?? null) },
  };
}

/** The facts of a lot that its changes are about. */
export const lotFacts = ({ number, title, valuePence, valueVat, contractStart, contractEnd }: Lot) => ({
  ...{ number, title, valuePence: valuePence?.toString() ?? null, valueVat: valueVat ?? null },
  ...{ contractStart: contractStart ?? null, contractEnd: contractEnd ?? null },
});
