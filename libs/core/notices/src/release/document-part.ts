import { type ExactValue, said } from '../exact-json.js';
import type { NoticeFacts } from '../notice-facts.js';
import type { NoticeDocument, NoticeDocumentKind } from '../notice-tender.js';
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

/**
 * Files that were published with the tender or an amendment, in a tender notice; one that is given on request has no
 * address. Those that have ended stay, and say so.
 */
export const documentParts = ({ type, tender }: NoticeFacts, { portal, date }: ReleaseHead): readonly ExactValue[] =>
  type === 'UK4'
    ? tender.documents.map(({ id, kind, title, path, format, publishedAt, ended }) =>
        said({
          ...{ id, documentType: CODES[kind], title, description: described(path, ended) },
          ...{ url: path === null ? undefined : `${portal}${path}`, datePublished: publishedAt ?? date },
          ...{ dateModified: ended ? (ended.at ?? date) : undefined, format, language: 'en' },
        }),
      )
    : [];

function described(path: string | null, ended: NoticeDocument['ended']): string | undefined {
  const said = [...(path === null ? [ON_REQUEST] : []), ...(ended ? [endInWords(ended.replacedBy)] : [])];
  return said.length > 0 ? said.join(' ') : undefined;
}

const endInWords = (replacedBy: string | null): string =>
  replacedBy === null
    ? 'No longer part of the tender: it was withdrawn.'
    : `No longer part of the tender: “${replacedBy}” took its place.`;
