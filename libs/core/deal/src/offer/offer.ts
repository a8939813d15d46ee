/** What a bid says: price, answers and commitments, as a supplier gives them. */
export interface Offer {
  readonly price: { readonly amount: string; readonly vat: VatBasis };
  readonly answers: readonly OfferedAnswer[];
  readonly commitments: readonly OfferedCommitment[];
}

/** To a question of a graded criterion, by its place among the criterion's questions, from 1. */
export interface OfferedAnswer {
  readonly criterionKey: string;
  readonly question: number;
  readonly text: string;
}

/** So much of a measure, for so many years, in these places. */
export interface OfferedCommitment {
  readonly measureId: string;
  readonly quantity: string;
  readonly years: number;
  readonly places: readonly string[];
}

export type VatBasis = 'INCLUDES_VAT' | 'EXCLUDES_VAT';
