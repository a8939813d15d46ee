import type { Fraction } from '@commonweal/canonical';

/** Decimals of published points. */
export type Precision = number;

/** How points and price make the order of bids. */
export type Method =
  /** most points first; the default */
  | { readonly kind: 'weighted-sum'; readonly precision: Precision }
  /** least price ÷ points first */
  | { readonly kind: 'price-per-point'; readonly precision: Precision }
  /** least price − perPoint × points first; `perPoint` in £ */
  | { readonly kind: 'willingness-to-pay'; readonly precision: Precision; readonly perPoint: Fraction }
  /** most points first among bids of at most `budget` (£) */
  | { readonly kind: 'fixed-budget'; readonly precision: Precision; readonly budget: Fraction };

export type MethodKind = Method['kind'];
