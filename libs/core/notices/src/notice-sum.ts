import { type Amount, excludingVat, includingVat, type Pence } from '@commonweal/money';

/** A sum as notices state it: without VAT and with it, as far as both are known. */
export interface NoticeSum {
  readonly net?: Pence;
  readonly gross?: Pence;
}

const PERCENT = /^(\d{1,2})(?:\.(\d{1,2}))?$/;

/**
 * A VAT rate in hundredths of a percent; null when the text is no percentage below 100.
 *
 * @example vatBasisPoints('12.5') // 1250n
 */
export function vatBasisPoints(percent: string): bigint | null {
  const [, whole, decimals = ''] = PERCENT.exec(percent.trim()) ?? [];
  return whole === undefined ? null : BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}

/**
 * A value with and without VAT, rounded half up to the penny; without a rate only as it is known.
 *
 * @param vatPercent as typed
 */
export function noticeSum(value: Amount | null, vatPercent: string): NoticeSum {
  if (value === null) return {};
  const rate = vatBasisPoints(vatPercent);
  if (rate !== null) return { net: excludingVat(value, rate).pence, gross: includingVat(value, rate).pence };
  return value.vat === 'EXCLUDES_VAT' ? { net: value.pence } : { gross: value.pence };
}
