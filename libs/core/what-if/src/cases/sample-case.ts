/** A bid that nobody sent: invented, or what a past bid would be here. */
export interface SampleBid {
  readonly name: string;
  /** £ */
  readonly price: string;
  /** £ of commitments, before a place factor */
  readonly socialValue: string;
  /** code of the place of the lot where its commitments land; left out or null: nowhere in particular, which counts 1 */
  readonly place?: string | null;
  /** by criterion; what a design has no place for is left aside, what is missing is filled in */
  readonly grades: Readonly<Record<string, string>>;
}

/** Bids that might come together: one case in which weights are tried. */
export interface SampleCase {
  readonly name: string;
  readonly bids: readonly SampleBid[];
}

/** More cases, or more bids in one, are neither read nor compared by anybody. */
export const MOST_CASES = 12;
export const MOST_SAMPLE_BIDS = 12;
export const LEAST_SAMPLE_BIDS = 2;

const FIRST_LETTER = 65;

/** What a sample bid is called in bundles and pictures: A, B, C … by its place in its case. */
export const bidLetter = (position: number): string => String.fromCharCode(FIRST_LETTER + position);
