import type { AmendTenderInput } from '@commonweal/client';
import { TENDER_DOCUMENT_KINDS, type TenderDocumentKind } from '@commonweal/deal';

/** A document of the tender, with amendments on their way. */
export interface Standing {
  readonly id: string;
  readonly title: string;
}

interface NotedFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string;
  readonly titleCy: string;
}

/** What an amendment that is being written does with documents: their files are uploaded, nothing is sent yet. */
export interface NotedDocuments {
  readonly add: readonly (NotedFile & { readonly kind: TenderDocumentKind })[];
  readonly exchange: readonly (NotedFile & { readonly documentId: string })[];
  readonly withdraw: readonly string[];
}

export const NOTHING: NotedDocuments = { add: [], exchange: [], withdraw: [] };

/** The field of a form that carries them, back; what nobody of us wrote is nothing. */
export function notedIn(json: string): NotedDocuments {
  try {
    const { add, exchange, withdraw } = JSON.parse(json) as Partial<NotedDocuments>;
    return {
      add: (add ?? []).filter((each) => isFile(each) && TENDER_DOCUMENT_KINDS.includes(each.kind)),
      exchange: (exchange ?? []).filter((each) => isFile(each) && isText(each.documentId)),
      withdraw: (withdraw ?? []).filter(isText),
    };
  } catch {
    return NOTHING;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFile = (each: NotedFile): boolean => [each.fileId, each.fileName, each.title, each.titleCy].every(isText);

/** As a field carries them; nothing is no text. */
export const notedText = (noted: NotedDocuments): string =>
  linesOf(noted, []).length === 0 ? '' : JSON.stringify(noted);

/** The same as the API takes it. */
export const documentsInput = ({ add, exchange, withdraw }: NotedDocuments): AmendTenderInput['documents'] => ({
  add: add.map(({ fileId, kind, title, titleCy }) => ({ fileId, kind, title, titleCy: titleCy || null })),
  exchange: exchange.map(({ documentId, fileId, title, titleCy }) => ({
    ...{ documentId, fileId, ...(title && { title }), ...(titleCy && { titleCy }) },
  })),
  withdraw: [...withdraw],
});

/** One of them as the form lists it; `key` says which it is to leave it out again. */
export interface NotedLine {
  readonly key: string;
  readonly what: 'add' | 'exchange' | 'withdraw';
  readonly title: string;
  readonly fileName: string;
}

export function linesOf({ add, exchange, withdraw }: NotedDocuments, standing: readonly Standing[]): NotedLine[] {
  const titleOf = (id: string) => standing.find((each) => each.id === id)?.title ?? '';
  return [
    ...add.map(({ fileId, title, fileName }) => ({ key: fileId, what: 'add' as const, title, fileName })),
    ...exchange.map(({ fileId, documentId, fileName }) => ({
      ...{ key: fileId, what: 'exchange' as const, title: titleOf(documentId), fileName },
    })),
    ...withdraw.map((id) => ({ key: id, what: 'withdraw' as const, title: titleOf(id), fileName: '' })),
  ];
}

/** Without those that are left out again. */
export const withoutKeys = ({ add, exchange, withdraw }: NotedDocuments, keys: readonly string[]): NotedDocuments => ({
  add: add.filter(({ fileId }) => !keys.includes(fileId)),
  exchange: exchange.filter(({ fileId }) => !keys.includes(fileId)),
  withdraw: withdraw.filter((id) => !keys.includes(id)),
});

/** Documents of which nothing is noted yet. */
export const untouched = (standing: readonly Standing[], { exchange, withdraw }: NotedDocuments): readonly Standing[] =>
  standing.filter(({ id }) => !withdraw.includes(id) && exchange.every(({ documentId }) => documentId !== id));
