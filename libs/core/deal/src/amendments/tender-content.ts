import type { DealTerms, DeliveryPlace } from '../terms/deal-terms.js';

/**
 * What a tender says and an amendment may concern: one whole version. Instants are ISO 8601 in UTC.
 *
 * @property places of each lot, by the lot's number
 */
export interface TenderContent {
  readonly title: string;
  readonly description: string;
  readonly enquiryDeadline: string | null;
  readonly deadline: string;
  readonly terms: DealTerms;
  readonly places: Readonly<Record<string, readonly DeliveryPlace[]>>;
}

/** The fields of a content, in the order in which changes are told. */
export const CONTENT_FIELDS = [
  'DEADLINE',
  'ENQUIRY_DEADLINE',
  'TITLE',
  'DESCRIPTION',
  'PAYMENT',
  'UPLIFT',
  'TUPE',
  'INSURANCES',
  'MOBILISATION_WEEKS',
  'TERM',
  'RESERVATION',
  'ONE_LOT_REASON',
  'CONDITIONS',
  'KPIS',
  'NO_KPIS_REASON',
  'PLACES',
] as const;
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** Fields that decide who may bid: whoever sent a bid relied on them, so they stand from publication on. */
export const STANDING_FIELDS = [
  'RESERVATION',
  'ONE_LOT_REASON',
  'CONDITIONS',
] as const satisfies readonly ContentField[];
