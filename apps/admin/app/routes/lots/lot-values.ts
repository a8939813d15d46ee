import type { VatBasis } from '@commonweal/client';
import { parsePounds, pence, toWire } from '@commonweal/money';

interface Value {
  readonly amount: string;
  readonly currency: string;
  readonly vat: VatBasis;
}

interface Worth {
  readonly estimatedValue?: Value | null;
}

/**
 * What the lots are worth together where that is not what the tender is worth. Null where they agree, or where it cannot
 * be said: one has no value, or VAT is in some of them only.
 */
export function differentTotal(whole: Value | null | undefined, lots: readonly Worth[]): Value | null {
  const values = lots.flatMap(({ estimatedValue }) => estimatedValue ?? []);
  if (!whole || values.length < lots.length || values.some(({ vat }) => vat !== whole.vat)) return null;
  const sum = values.reduce((total, { amount }) => total + penceOf(amount), 0n);
  return sum === penceOf(whole.amount) ? null : { ...whole, amount: toWire(pence(sum)) };
}

function penceOf(amount: string): bigint {
  const parsed = parsePounds(amount);
  return parsed.ok ? parsed.value : 0n;
}
