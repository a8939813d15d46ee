import type { Measure } from '@commonweal/measures';
import type { AwardCriterion, Lot } from '@commonweal/persistence';
import type { PlaceRule } from '@commonweal/social-value';

/** So much of a measure, and where it lands: codes of places, or words. */
export interface MaterialCommitment {
  readonly measureId: string;
  readonly quantity: string;
  readonly years: number;
  readonly places: readonly string[];
}

/** A bid as it is scored: what it says and what the panel agreed. */
export interface MaterialBid {
  readonly id: string;
  readonly supplierName: string;
  readonly supplierKind: string | null;
  readonly price: string;
  readonly priceVat: 'INCLUDES_VAT' | 'EXCLUDES_VAT';
  readonly commitments: readonly MaterialCommitment[];
  /** Agreed grade by criterion key. */
  readonly grades: ReadonlyMap<string, string>;
}

/** All that a lot's proof bundle is made from. */
export interface ScoringMaterial {
  readonly lot: Pick<Lot, 'method' | 'precision' | 'tieBreak'>;
  /** Pounds the contract is worth; null when not said. */
  readonly contractValue: string | null;
  readonly criteria: readonly Pick<AwardCriterion, 'key' | 'name' | 'kind' | 'parentKey' | 'weight' | 'scoring'>[];
  /** The chosen measures with their figures as they stood at publication. */
  readonly measures: readonly Measure[];
  readonly bids: readonly MaterialBid[];
  /** What a benefit counts by where it lands; null: the same everywhere. */
  readonly placeRule: PlaceRule | null;
}
