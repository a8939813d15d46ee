/** Ten-thousandths of a percent: weights are published with up to four decimals, so this unit makes them whole numbers. */
export type WeightUnits = bigint;

/** 100 %. */
export const WHOLE: WeightUnits = 1_000_000n;

const UNITS_PER_PERCENT = 10_000n;
const FORM = /^(\d{1,7})(?:\.(\d{1,4}))?$/;

/** Text that is no weight came where only weights can come. */
export class WeightError extends Error {
  override readonly name = 'WeightError';
}

/**
 * A weight as a whole number, exact.
 *
 * @param percent decimal text with up to four decimals
 * @throws WeightError when it is anything else
 * @example weightUnits('33.3333') // 333_333n
 */
export function weightUnits(percent: string): WeightUnits {
  const [, whole, decimals = ''] = FORM.exec(percent) ?? [];
  if (whole === undefined) throw new WeightError(`"${percent}" is not a percentage with up to four decimals`);
  return BigInt(whole) * UNITS_PER_PERCENT + BigInt(decimals.padEnd(4, '0'));
}

/**
 * The weight as people and the proof bundle write it: no trailing zeros.
 *
 * @example weightText(125_000n) // '12.5'
 */
export function weightText(units: WeightUnits): string {
  const decimals = String(units % UNITS_PER_PERCENT)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${units / UNITS_PER_PERCENT}${decimals && `.${decimals}`}`;
}

/** The exact sum of weights. */
export const totalWeight = (criteria: readonly { readonly weight: string }[]): WeightUnits =>
  criteria.reduce((sum, { weight }) => sum + weightUnits(weight), 0n);
