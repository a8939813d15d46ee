const VAT_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 1];

/**
 * Whether the last two digits of a nine-digit VAT registration number check the first seven.
 *
 * Σ weightᵢ · digitᵢ with weights 8, 7, 6, 5, 4, 3, 2, 10, 1 is a multiple of 97; for numbers issued since 2010, that sum
 * plus 55 is. Source: HMRC, "VAT registration number: validation", as implemented by python-stdnum (`stdnum.gb.vat`).
 *
 * @param digits nine digits
 * @example vatCheckHolds('107328000') // true: 1·8 + 7·6 + 3·5 + 2·4 + 8·3 = 97
 */
export function vatCheckHolds(digits: string): boolean {
  const sum = VAT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/**
 * Whether a Legal Entity Identifier checks: with letters read as 10 to 35, the whole is 1 modulo 97.
 * Source: ISO 17442-1, by ISO/IEC 7064 (MOD 97-10).
 *
 * @param lei twenty capital letters and digits
 */
export const leiCheckHolds = (lei: string): boolean =>
  BigInt([...lei].map((sign) => String(parseInt(sign, 36))).join('')) % 97n === 1n;
