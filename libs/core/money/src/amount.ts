import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { divideHalfUp } from './divide-half-up.js';
import { type Locale, formatPounds } from './format-pounds.js';
import { type Pence, pence, sumPence } from './pence.js';

/** Whether VAT is inside the figure. There is no third answer: an amount without a basis cannot be compared with a threshold. */
export const VAT_BASES = ['INCLUDES_VAT', 'EXCLUDES_VAT'] as const;
export type VatBasis = (typeof VAT_BASES)[number];

/** A sum of money that states its VAT basis. */
export interface Amount {
  readonly pence: Pence;
  readonly vat: VatBasis;
}

/** The amounts state different VAT bases, so they cannot be added or compared as they are. */
export type VatBasisDiffers = Failure<'VatBasisDiffers'>;

/**
 * The sum of amounts of one VAT basis.
 *
 * @param basis   the basis of the answer, and the only one allowed in
 * @param amounts any number; none gives £0.00
 * @returns the sum, or `VatBasisDiffers` naming the first amount that does not fit (its position is the path)
 */
export function sumAmounts(basis: VatBasis, amounts: readonly Amount[]): Result<Amount, VatBasisDiffers> {
  const odd = amounts.findIndex(({ vat }) => vat !== basis);
  if (odd >= 0)
    return fail({
      kind: 'VatBasisDiffers',
      message: `Restate this amount ${WORDS['en-GB'][basis]}`,
      path: [String(odd)],
    });
  return ok({ pence: sumPence(amounts.map((amount) => amount.pence)), vat: basis });
}

/**
 * The same amount with VAT put in, rounded half up to the penny; an amount that includes VAT is returned unchanged.
 *
 * @param rateBasisPoints the VAT rate in hundredths of a percent: 2000n is 20 %
 * @example includingVat({ pence: pence(10000n), vat: 'EXCLUDES_VAT' }, 2000n) // £120.00 including VAT
 */
export function includingVat(amount: Amount, rateBasisPoints: bigint): Amount {
  if (amount.vat === 'INCLUDES_VAT') return amount;
  return { pence: pence(divideHalfUp(amount.pence * (10_000n + rateBasisPoints), 10_000n)), vat: 'INCLUDES_VAT' };
}

/**
 * The same amount with VAT taken out, rounded half up to the penny; an amount that excludes VAT is returned unchanged.
 *
 * @param rateBasisPoints the VAT rate in hundredths of a percent: 2000n is 20 %
 */
export function excludingVat(amount: Amount, rateBasisPoints: bigint): Amount {
  if (amount.vat === 'EXCLUDES_VAT') return amount;
  return { pence: pence(divideHalfUp(amount.pence * 10_000n, 10_000n + rateBasisPoints)), vat: 'EXCLUDES_VAT' };
}

/**
 * An amount as people read it, its basis always said.
 *
 * @example formatAmount({ pence: pence(12000n), vat: 'INCLUDES_VAT' }) // '£120.00 including VAT'
 */
export const formatAmount = (amount: Amount, locale: Locale = 'en-GB'): string =>
  `${formatPounds(amount.pence, locale)} ${WORDS[locale][amount.vat]}`;

const WORDS: Record<Locale, Record<VatBasis, string>> = {
  'en-GB': { INCLUDES_VAT: 'including VAT', EXCLUDES_VAT: 'excluding VAT' },
  'cy-GB': { INCLUDES_VAT: 'gan gynnwys TAW', EXCLUDES_VAT: 'heb gynnwys TAW' },
};
