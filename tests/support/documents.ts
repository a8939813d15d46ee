import type { Loose, TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';
import { procurement } from './procurement.js';

/** A file on somebody's machine. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

export interface UploadAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string | number>>;
}

export const SMALL_PDF: SentFile = { name: 'Specification.pdf', content: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n' };

/** Sends a file for a draft. */
export async function upload(
  api: TestApi,
  tenderId: string,
  { name, content, token }: SentFile & { readonly token?: string | undefined },
): Promise<UploadAnswer> {
  const url = new URL(`/uploads/${encodeURIComponent(tenderId)}?${new URLSearchParams({ name })}`, api.url);
  const headers = { 'content-type': 'application/octet-stream', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: content as BodyInit });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}

const DOCUMENTS = 'documents { id kind title titleCy fileName mediaType bytes sha256 onRequest }';

/** The documents of a tender as somebody sees them; undefined: the tender itself is not seen. */
export async function documentsOf(api: TestApi, tenderId: string, token?: string): Promise<Loose | undefined> {
  const query = `query ($id: ID!) { tender(id: $id) { ${DOCUMENTS} } }`;
  return (await api.gql(query, { id: tenderId }, token)).data.tender?.['documents'];
}

const ADDED = `... on AddTenderDocumentSuccess { tender { version ${DOCUMENTS} } }
  ... on InvalidInput { faults { path message } }`;

/** Sends a file and makes a document of it, the last of the list; what the mutation answered. */
export async function addDocument(
  api: TestApi,
  lead: SignedInPerson,
  { tenderId, file = SMALL_PDF, kind = 'SPECIFICATION', title = 'What we want' }: NewDocument,
): Promise<Loose> {
  const { body } = await upload(api, tenderId, { ...file, token: lead.token });
  const { mutate, versionOf } = procurement(api, lead);
  const input = { tenderId, version: await versionOf(tenderId), fileId: body['id'], kind, title };
  return mutate('addTenderDocument', 'AddTenderDocumentInput', input, ADDED);
}

export interface NewDocument {
  readonly tenderId: string;
  readonly file?: SentFile;
  readonly kind?: string;
  readonly title?: string;
}

/** Adds a document; its id. */
export async function addedDocument(api: TestApi, lead: SignedInPerson, wanted: NewDocument): Promise<string> {
  const added = await addDocument(api, lead, wanted);
  const id = added['tender']?.['documents']?.at(-1)?.['id'];
  if (!id) throw new Error(JSON.stringify(added));
  return String(id);
}

/** Asks for the file of a document. */
export const download = (api: TestApi, documentId: string, token?: string): Promise<Response> =>
  fetch(new URL(`/tender-documents/${encodeURIComponent(documentId)}`, api.url), {
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  });
