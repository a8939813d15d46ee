import type { Pence } from '@commonweal/money';

/** What an award criterion is about; open contracting knows these three and no "social value" (it is `quality` with a name). */
export const CRITERION_TYPES = ['price', 'cost', 'quality'] as const;
export type CriterionType = (typeof CRITERION_TYPES)[number];

/**
 * A sum as a notice states it.
 *
 * @property currency    ISO 4217; only GBP is taken
 * @property amount      the notice's `amount`, whole pence
 * @property amountGross the notice's `amountGross`, whole pence, always including VAT
 * @property vat         the basis of `amount`: known only when the notice gives `amountGross` beside it
 */
export interface NoticeValue {
  readonly currency: 'GBP';
  readonly amount?: Pence;
  readonly amountGross?: Pence;
  readonly vat: 'EXCLUDES_VAT' | 'NOT_STATED';
}

/** An identifier of an organisation in a register, e.g. `{ scheme: 'GB-COH', id: '01234567' }`. */
export interface OrganisationIdentifier {
  readonly scheme: string;
  readonly id: string;
}

/** The authority that buys. */
export interface NoticeBuyer {
  readonly name: string;
  readonly identifiers: readonly OrganisationIdentifier[];
  readonly locality?: string;
  readonly postcode?: string;
  /** As given: usually a NUTS or ITL code such as `UKE22`. */
  readonly region?: string;
}

/** Two instants, ISO 8601 in UTC; either may be missing. */
export interface NoticePeriod {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * One award criterion.
 *
 * @property type   absent when the notice gives none of the three known types
 * @property weight percent, exact, as decimal text without trailing zeros ("30", "12.5"); absent when the notice states no exact percentage
 */
export interface DraftCriterion {
  readonly name: string;
  readonly type?: CriterionType;
  readonly description?: string;
  readonly weight?: string;
}

/**
 * Criteria of a tender or a lot.
 *
 * @property weightsTotal exact sum of the weights taken ("100" is sound); absent when none was taken. The weights are kept as given
 *                        even when they do not make 100: the report then says so
 */
export interface DraftCriteria {
  readonly criteria: readonly DraftCriterion[];
  readonly weightsTotal?: string;
}

/** A part of the tender that can be bid for by itself. */
export interface DraftLot extends DraftCriteria {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly value?: NoticeValue;
  readonly contractPeriod?: NoticePeriod;
}

/** A link to a document of the tender; nothing is fetched. The address is http or https. */
export interface NoticeDocument {
  readonly url: string;
  readonly title?: string;
  readonly type?: string;
}

/**
 * What one release says, as the start of a tender: facts taken as they stand, nothing guessed, nothing repaired.
 * Instants are ISO 8601 in UTC. Text is plain text: markup inside it is never to be interpreted.
 */
export interface DraftTender extends DraftCriteria {
  readonly ocid: string;
  readonly releaseId?: string;
  /** The buyer's own number for the tender. */
  readonly tenderId?: string;
  readonly title: string;
  readonly description?: string;
  readonly buyer: NoticeBuyer;
  readonly value?: NoticeValue;
  readonly mainCategory?: string;
  readonly procurementMethod?: string;
  readonly procurementMethodDetails?: string;
  /** CPV 2008 codes of eight digits, the main one first, no check digit, no duplicates. */
  readonly cpvCodes: readonly string[];
  readonly deliveryRegions: readonly string[];
  /** The notice says of the tender or of a lot that it suits voluntary, community and social enterprises. */
  readonly isVcseFriendly: boolean;
  /** The same of small and medium-sized enterprises. */
  readonly isSmeFriendly: boolean;
  readonly tenderDeadline?: string;
  readonly enquiryDeadline?: string;
  readonly publishedAt?: string;
  readonly contractPeriod?: NoticePeriod;
  readonly lots: readonly DraftLot[];
  readonly documents: readonly NoticeDocument[];
  /** `UK1` … `UK17`. */
  readonly noticeType?: string;
  /** The release's own tags: `tender`, `award` … */
  readonly tags: readonly string[];
  readonly language?: string;
  readonly source: NoticeSource;
}

/**
 * Where a draft came from.
 *
 * @property path     JSON path of the release in the document
 * @property original exact characters of that release in the document, to be stored untouched. Store it as text: escapes such as
 *                    `\u0000` are legal JSON that a PostgreSQL jsonb column refuses
 */
export interface NoticeSource {
  readonly path: string;
  readonly original: string;
}
