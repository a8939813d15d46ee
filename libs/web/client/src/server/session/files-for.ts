import { graphUrl } from '../settings.js';
import type { AppCookies } from './app-cookies.js';
import { onBehalfOf, toSignIn } from './ask-api.js';
import { actingToken } from './assistance.js';

/** What the API says of a file that was sent to it: its id, or why it was not taken, as a sentence. */
export type SentFile = { readonly id: string } | { readonly message: string };

/** How the pages of an app send and fetch files, on behalf of the person whose request it is. */
export interface Files {
  /** Sends a file for a draft; it becomes a document of it by `addTenderDocument`. */
  readonly send: (file: File, tenderId: string, request: Request) => Promise<SentFile>;
  /** A document's file as the API gives it, to be handed on; with status 404 where there is none for this person. */
  readonly document: (documentId: string, request: Request) => Promise<Response>;
}

/** Of the API's answer: how a file goes out is said there, and nothing else is handed on. */
const HANDED_ON = [
  ...['content-type', 'content-length', 'content-disposition', 'content-security-policy'],
  ...['x-content-type-options', 'cache-control'],
];

export function filesFor(cookies: AppCookies): Files {
  return {
    async send(file, tenderId, request) {
      const address = `/uploads/${encodeURIComponent(tenderId)}?${new URLSearchParams({ name: file.name })}`;
      const headers = { 'content-type': 'application/octet-stream', ...(await headersOf(cookies, request)) };
      const sent = { method: 'POST', headers, body: file.stream(), duplex: 'half', signal: request.signal };
      const answer = await fetch(new URL(address, graphUrl(process.env)), sent as RequestInit);
      if (answer.status === 401) throw toSignIn(request);
      return (await answer.json()) as SentFile;
    },
    async document(documentId, request) {
      const address = `/tender-documents/${encodeURIComponent(documentId)}`;
      const headers = await headersOf(cookies, request);
      const answer = await fetch(new URL(address, graphUrl(process.env)), { headers, signal: request.signal });
      if (answer.status !== 200) return new Response(null, { status: answer.status < 500 ? 404 : 503 });
      const kept = HANDED_ON.map((name) => [name, answer.headers.get(name) ?? ''] as const);
      return new Response(answer.body, { headers: Object.fromEntries(kept) });
    },
  };
}

async function headersOf(cookies: AppCookies, request: Request): Promise<Record<string, string>> {
  const token = await actingToken(cookies, request);
  const { addresses, browser } = onBehalfOf(request);
  return {
    ...{ 'x-forwarded-for': addresses, 'user-agent': browser },
    ...(token && { authorization: `Bearer ${token}` }),
  };
}
