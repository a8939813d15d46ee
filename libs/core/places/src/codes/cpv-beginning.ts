const CPV = /^(\d{2,8})(?:-\d)?$/;

/**
 * The digits that a CPV code and everything below it begin with: its own without the zeros at the end, two at least.
 *
 * @param code two to eight digits, with or without a check digit
 * @returns null when it is no such code
 * @example cpvBeginning('85000000-9') // '85'
 */
export function cpvBeginning(code: string): string | null {
  const digits = CPV.exec(code.trim())?.[1];
  return digits === undefined ? null : digits.replace(/0+$/, '').padEnd(2, '0');
}
