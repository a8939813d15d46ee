const PERCENT = /^(0|[1-9]\d{0,2})(?:\.(\d{1,4}))?$/;
const SCALE = 10_000n;
const HUNDRED = 100n * SCALE;

/**
 * A percentage as a whole number of ten-thousandths of a percent, exact.
 *
 * @param written decimal text, 0…100, at most 4 decimals
 * @returns nothing when it is not that
 * @example percentOf('12.5') // 125_000n
 */
export function percentOf(written: string): bigint | undefined {
  const match = PERCENT.exec(written);
  if (!match) return undefined;
  const scaled = BigInt(match[1] ?? 0) * SCALE + BigInt((match[2] ?? '').padEnd(4, '0'));
  return scaled > HUNDRED ? undefined : scaled;
}

/**
 * The decimal text of a percentage, without trailing zeros.
 *
 * @param scaled ten-thousandths of a percent, not negative; a sum may pass 100 %
 * @example percentText(125_000n) // '12.5'
 */
export function percentText(scaled: bigint): string {
  const fraction = String(scaled % SCALE)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${scaled / SCALE}${fraction && `.${fraction}`}`;
}
