/** What a bid says: price, answers and commitments, as a supplier gives them. */
export interface Offer {
  readonly price: { readonly amount: string; readonly vat: VatBasis };
  readonly answers: readonly { readonly criterionKey: string; readonly text: string }[];
  readonly commitments: readonly OfferedCommitment[];
}

/** So much of a measure, for so many years, in these places. */
export interface OfferedCommitment {
  readonly measureId: string;
  readonly quantity: string;
  readonly years: number;
  readonly places: readonly string[];
}

export type VatBasis = 'INCLUDES_VAT' | 'EXCLUDES_VAT';
