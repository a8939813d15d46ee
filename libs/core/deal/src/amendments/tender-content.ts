import type { TenderDocumentKind } from '../documents/document-kinds.js';
import type { DealTerms, DeliveryPlace } from '../terms/deal-terms.js';

/**
 * A document as a version lists it. What it says of the file never changes: a newer file is another document.
 *
 * @property sha256   of its bytes, as `sha256:` and 64 hexadecimal digits
 * @property replaces the id of the document whose place it took; null: of none
 */
export interface ContentDocument {
  readonly id: string;
  readonly kind: TenderDocumentKind;
  readonly title: string;
  readonly titleCy: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly replaces: string | null;
}

/**
 * What a tender says and an amendment may concern: one whole version. Instants are ISO 8601 in UTC.
 *
 * @property places    of each lot, by the lot's number
 * @property documents in the order of their list; left out of versions from before documents could be amended: they
 *                     stand as they were
 */
export interface TenderContent {
  readonly title: string;
  readonly description: string;
  readonly enquiryDeadline: string | null;
  readonly deadline: string;
  readonly terms: DealTerms;
  readonly places: Readonly<Record<string, readonly DeliveryPlace[]>>;
  readonly documents?: readonly ContentDocument[] | undefined;
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
  'DOCUMENTS',
] as const;
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** Fields that decide who may bid: whoever sent a bid relied on them, so they stand from publication on. */
export const STANDING_FIELDS = [
  'RESERVATION',
  'ONE_LOT_REASON',
  'CONDITIONS',
] as const satisfies readonly ContentField[];
