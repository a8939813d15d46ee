import { type ExactValue, said } from '../exact-json.js';
import type { NoticeFacts } from '../notice-facts.js';
import type { NoticeDocumentKind } from '../notice-tender.js';
import type { ReleaseHead } from './notice-document.js';

/** Codes of the standard's open list of document types. @see OCDS 1.1.5, documentType */
const CODES: Readonly<Record<NoticeDocumentKind, string>> = {
  SPECIFICATION: 'technicalSpecifications',
  TERMS: 'contractDraft',
  PRICING: 'billOfQuantity',
  TUPE: 'biddingDocuments',
  OTHER: 'biddingDocuments',
};

const ON_REQUEST = 'Given to bidders who ask the authority for it and undertake to keep it.';

/** Files that were published with the tender, in a tender notice; one that is given on request has no address. */
export const documentParts = ({ type, tender }: NoticeFacts, { portal }: ReleaseHead): readonly ExactValue[] =>
  type === 'UK4'
    ? tender.documents.map(({ id, kind, title, path, format, publishedAt }) =>
        said({
          ...{ id, documentType: CODES[kind], title, description: path === null ? ON_REQUEST : undefined },
          ...{ url: path === null ? undefined : `${portal}${path}`, datePublished: publishedAt },
          ...{ format, language: 'en' },
        }),
      )
    : [];
