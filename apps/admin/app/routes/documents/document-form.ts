import { TENDER_DOCUMENT_KINDS, type TenderDocumentKind } from '@commonweal/deal';

/** What somebody says of a document; `version` is the one that the page was written for. */
export interface DocumentForm {
  readonly kind: TenderDocumentKind;
  readonly title: string;
  readonly titleCy: string;
  readonly version: string;
}

/** A fault at one field; `key` is the key of our words, `message` are the API's own. */
export interface DocumentFault {
  readonly field?: string | undefined;
  readonly key?: string;
  readonly message?: string;
}

const MOST_CHARACTERS = 200;

/** Reads the form. */
export function documentFormIn(sent: FormData): DocumentForm {
  const text = (name: string) => String(sent.get(name) ?? '').trim();
  const kind = TENDER_DOCUMENT_KINDS.find((known) => known === text('kind')) ?? 'OTHER';
  return { kind, title: text('title'), titleCy: text('titleCy'), version: text('version') };
}

/** What is wrong with what was typed, before anybody is asked. */
export function typedFaults({ title, titleCy, version }: DocumentForm): DocumentFault[] {
  return [
    ...(title === '' || title.length > MOST_CHARACTERS ? [{ field: 'title', key: 'title' }] : []),
    ...(titleCy.length > MOST_CHARACTERS ? [{ field: 'titleCy', key: 'titleCy' }] : []),
    ...(/^\d{1,9}$/.test(version) ? [] : [{ key: 'changed' }]),
  ];
}

/** What the API found wrong with a change. */
interface Told {
  readonly __typename: string;
  readonly message?: string;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** The same at the fields of the page. */
export function toldFaults({ __typename: ended, message = '', faults }: Told): DocumentFault[] {
  if (ended === 'Conflict') return [{ key: 'changed' }];
  if (!faults) return [{ message }];
  const fields: Readonly<Record<string, string>> = { '$.title': 'title', '$.titleCy': 'titleCy', '$.fileId': 'file' };
  return faults.map((fault) => ({ field: fields[fault.path], message: fault.message }));
}
