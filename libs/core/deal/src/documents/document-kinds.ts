/** What a document of a tender is. */
export const TENDER_DOCUMENT_KINDS = ['SPECIFICATION', 'TERMS', 'PRICING', 'TUPE', 'OTHER'] as const;

export type TenderDocumentKind = (typeof TENDER_DOCUMENT_KINDS)[number];

/**
 * Whether a document is listed but handed out only to who asks and undertakes to keep it: what it says of the people who
 * work there now (TUPE) is personal.
 *
 * @see Transfer of Undertakings (Protection of Employment) Regulations 2006, reg. 11 [K]
 */
export const isOnRequest = (kind: TenderDocumentKind): boolean => kind === 'TUPE';
