import { type AskedQuestion, askedQuestions } from '@commonweal/criteria';
import type { Pence } from '@commonweal/money';

import type { VatBasis } from './offer.js';

/** What a lot asks of an offer. */
export interface OfferRequirements {
  /** What needs an answer in words. */
  readonly questions: readonly AskedQuestion[];
  readonly measureIds: readonly string[];
  /** All prices are compared on one basis. */
  readonly vat: VatBasis;
  /** The most that one application to a fund may ask for; null where nothing is capped. */
  readonly cap: Pence | null;
}

/** What of a lot decides what it asks for. */
export interface OfferedLot {
  readonly criteria: Parameters<typeof askedQuestions>[0];
  readonly measureIds: readonly string[];
  /** of the lot's own estimate, and of the tender's; null where nothing was estimated */
  readonly estimates: readonly (VatBasis | null)[];
  readonly cap: Pence | null;
}

/** Reads what a lot asks for. Prices are compared on the basis of the first estimate there is; without one, excluding VAT. */
export const offerRequirements = ({ criteria, measureIds, estimates, cap }: OfferedLot): OfferRequirements => ({
  questions: askedQuestions(criteria),
  measureIds,
  vat: estimates.find((vat) => vat !== null) ?? 'EXCLUDES_VAT',
  cap,
});
