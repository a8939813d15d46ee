import { MOST_DOCUMENT_BYTES, TENDER_DOCUMENT_KINDS } from '@commonweal/deal';

import type { NotedDocuments } from './noted-documents';

/** The fields of one more thing that is done with documents. `what` is ADD, or EXCHANGE or WITHDRAW and a document. */
export interface DocumentEntry {
  readonly what: string;
  readonly kind: string;
  readonly title: string;
  readonly titleCy: string;
}

export const NO_ENTRY: DocumentEntry = { what: '', kind: 'SPECIFICATION', title: '', titleCy: '' };

export interface EntryFault {
  readonly field: string;
  readonly key: 'document' | 'file' | 'empty' | 'tooLarge' | 'titleOf' | 'titleCy';
}

const MOST_CHARACTERS = 200;

/** Reads it from the form. */
export function entryIn(sent: FormData): DocumentEntry {
  const text = (name: string) => String(sent.get(name) ?? '').trim();
  return {
    what: text('documentDo'),
    kind: text('documentKind') || NO_ENTRY.kind,
    title: text('documentTitle'),
    titleCy: text('documentTitleCy'),
  };
}

/** The file that came with it; null: none was chosen. */
export function fileIn(sent: FormData): File | null {
  const file = sent.get('documentFile');
  return file instanceof File && file.name !== '' ? file : null;
}

/** What is wrong with it before a file is sent anywhere. */
export function entryFaults({ what, title, titleCy }: DocumentEntry, file: File | null): EntryFault[] {
  if (!/^(ADD$|EXCHANGE )/.test(what)) return what === '' && file ? [{ field: 'documentDo', key: 'document' }] : [];
  const isTitled = title.length <= MOST_CHARACTERS && (what !== 'ADD' || title !== '');
  return [
    ...fileFaults(file),
    ...(isTitled ? [] : [{ field: 'documentTitle', key: 'titleOf' } as const]),
    ...(titleCy.length > MOST_CHARACTERS ? [{ field: 'documentTitleCy', key: 'titleCy' } as const] : []),
  ];
}

function fileFaults(file: File | null): EntryFault[] {
  const field = 'documentFile';
  if (!file) return [{ field, key: 'file' }];
  if (file.size === 0) return [{ field, key: 'empty' }];
  return file.size > MOST_DOCUMENT_BYTES ? [{ field, key: 'tooLarge' }] : [];
}

/** The uploaded file of an entry; null for one without. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
}

/** What was noted, and this. */
export function withEntry(
  noted: NotedDocuments,
  { what, kind, title, titleCy }: DocumentEntry,
  file: Uploaded | null,
): NotedDocuments {
  const [verb, documentId = ''] = what.split(' ');
  if (verb === 'WITHDRAW') return { ...noted, withdraw: [...noted.withdraw, documentId] };
  if (!file) return noted;
  const uploaded = { fileId: file.id, fileName: file.name, title, titleCy };
  if (verb === 'EXCHANGE') return { ...noted, exchange: [...noted.exchange, { ...uploaded, documentId }] };
  const known = TENDER_DOCUMENT_KINDS.find((each) => each === kind) ?? 'OTHER';
  return { ...noted, add: [...noted.add, { ...uploaded, kind: known }] };
}
