/** Thrown when a caller asks for a division that has no answer: a broken precondition, never a person's input. */
export class DivisionError extends Error {
  override readonly name = 'DivisionError';
}

/**
 * The one rounding rule of the platform: to the nearest whole number, halves up (towards plus infinity).
 *
 *     ⌊ (2 · numerator + denominator) / (2 · denominator) ⌋
 *
 * So 2.5 → 3, 2.4999 → 2, −2.5 → −2. Round once, at the end of a calculation, never between steps.
 *
 * @param numerator   any whole number
 * @param denominator any whole number but 0; a negative one is allowed
 * @returns the nearest whole number
 * @throws DivisionError when the denominator is 0
 * @example divideHalfUp(5n, 2n) // 3n
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new DivisionError('Cannot divide by 0');
  const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  return floorDivide(2n * top + bottom, 2n * bottom);
}

/** `bigint` division cuts towards zero; this one goes down, as the formula needs below zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
