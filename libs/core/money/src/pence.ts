declare const penceBrand: unique symbol;

/** A sum of money in whole pence, exact: £12.34 is `1234n`. May be negative (a refund, a difference). */
export type Pence = bigint & { readonly [penceBrand]: true };

/**
 * Marks a whole number of pence as money. Arithmetic on bigints drops the mark; put it back with this.
 *
 * @param value whole pence, any sign
 * @example pence(1234n) // £12.34
 */
export const pence = (value: bigint): Pence => value as Pence;

/** Nothing at all: £0.00. */
export const ZERO: Pence = pence(0n);

/**
 * The exact sum of any number of sums of money; £0.00 for none.
 *
 * @example sumPence([pence(150n), pence(75n)]) // 225n
 */
export const sumPence = (sums: Iterable<Pence>): Pence => {
  let total = 0n;
  for (const sum of sums) total += sum;
  return pence(total);
};
