import { type Sha256, canonicalHash } from '@commonweal/canonical';
import type { Lot, Tender, TenderDesign, TenderDocument, TenderGroundwork } from '@commonweal/persistence';

import { criteriaHash } from '../criteria/criteria-hash.js';
import type { StoredDeal } from '../deal/stored-deal.js';
import { DOCUMENT_COLUMNS } from '../documents/document-facts.js';
import type { LotUnderReview } from '../use-cases/lots-under-review.js';

/** All that goes out when a draft is published. */
export interface PublishedContent {
  readonly tender: Tender;
  /** null for one that came from a notice */
  readonly design: TenderDesign | null;
  readonly deal: StoredDeal;
  /** what was said to needs, decided and reasoned before; null: nothing was */
  readonly groundwork: TenderGroundwork | null;
  readonly lots: readonly LotUnderReview[];
  /** in the order of their list */
  readonly documents: readonly TenderDocument[];
  /** details of the tender notice that was prepared and goes out along; null: none was */
  readonly notice: object | null;
}

/** Columns of a tender that are published. All others are keys, marks of its life or copies of what is published. */
export const TENDER_COLUMNS = [
  ...(['title', 'description', 'buyer', 'mainCategory', 'procurementMethod', 'cpvCodes', 'placeCodes'] as const),
  ...(['isVcseFriendly', 'valuePence', 'valueVat', 'currency', 'deadline', 'enquiryDeadline'] as const),
] satisfies (keyof Tender)[];

/** One that came later: it is in the hash where it is said, so that drafts without it keep the hash that they had. */
export const LATER_TENDER_COLUMN = 'isSmeFriendly' satisfies keyof Tender;

/** Columns of its design that are published. */
export const DESIGN_COLUMNS = [
  ...(['nation', 'subject', 'authority', 'noticeDate', 'regime', 'stages', 'timeline'] as const),
  ...(['fundTotalPence', 'fundCapPence', 'fundMatchPercent'] as const),
] satisfies (keyof TenderDesign)[];

/** Columns of what a tender stands on that are published; the rounds are kept when it is. */
export const GROUNDWORK_COLUMNS = ['answers', 'before', 'reasons'] as const satisfies (keyof TenderGroundwork)[];

/** Columns of a lot that are published, besides what its criteria's hash stands for. */
export const LOT_COLUMNS = [
  ...(['number', 'title', 'valuePence', 'valueVat', 'contractStart', 'contractEnd'] as const),
] satisfies (keyof Lot)[];

/**
 * What would be published, as one number: SHA-256 over the canonical form (RFC 8785) of the tender, its route, dates and
 * terms, what it answers and reasons, its lots with their places and the hashes of their criteria, its documents with the
 * hashes of their files, and the notice that goes out along. Without documents it is the hash that it was before there were any.
 *
 * The version of the form is in it: what is published of a tender may grow. The budget is not published, so it is not in it.
 */
export function contentHash(content: PublishedContent): Sha256 {
  const { tender, design, deal, groundwork, lots, documents, notice } = content;
  return canonicalHash({
    version: 1,
    tender: picked(tender, tender[LATER_TENDER_COLUMN] ? [...TENDER_COLUMNS, LATER_TENDER_COLUMN] : TENDER_COLUMNS),
    design: design && picked(design, DESIGN_COLUMNS),
    terms: deal.terms,
    groundwork: groundwork && picked(groundwork, GROUNDWORK_COLUMNS),
    lots: lots.map(({ lot, content, measures }) => ({
      ...picked(lot, LOT_COLUMNS),
      places: deal.lots.find(({ lotId }) => lotId === lot.id)?.places ?? [],
      criteriaHash: criteriaHash(content, measures),
    })),
    ...(documents.length > 0 && { documents: documents.map((document) => picked(document, DOCUMENT_COLUMNS)) }),
    notice,
  });
}

/** These columns as JSON writes them. */
const picked = <Row extends object>(row: Row, columns: readonly (keyof Row)[]) =>
  Object.fromEntries(columns.map((column) => [column, written(row[column])]));

function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : (value ?? null);
}
