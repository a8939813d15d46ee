import type { TrustedDocuments } from './trusted-documents.js';

/** A request to the graph, as far as it says which document is meant. */
export interface GraphRequest {
  readonly originalUrl: string;
  body: unknown;
  /** Set where the document is one of our own apps'. */
  isTrustedDocument?: boolean;
}

interface Body {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

export interface DocumentRules {
  readonly documents: TrustedDocuments;
  /** Whether the apps' own route takes nothing but documents of their builds. */
  readonly trustedOnly: boolean;
}

/** The address at which subscriptions are answered. */
export const STREAM_ROUTE = '/graphql/stream';

/**
 * Where a request is dealt with. Our own web apps ask at `/graphql/apps`. In front of it may stand no proxy: it need not
 * be reached from outside.
 */
export function graphRoute(url: string): string {
  const ofApps = /^\/graphql\/apps(\/stream)?\/?(\?|$)/.exec(url);
  if (!ofApps) return url;
  return ofApps[1] ? STREAM_ROUTE : '/graphql';
}

/**
 * Puts the document's text in the place of its hash.
 *
 * @returns why the request is refused, if it is
 */
export function swapDocument(request: GraphRequest, { documents, trustedOnly }: DocumentRules): string | null {
  const { query, documentId, ...rest } = (request.body ?? {}) as Body;
  if (documentId === undefined) return trustedOnly && isOfApps(request) ? TEXT_REFUSED : null;
  if (typeof documentId !== 'string' || query !== undefined) return 'Send either a `documentId` or a `query`';
  const text = documents.text(documentId);
  if (text === undefined) return 'No document has this `documentId`: the web app is of another release than the API';
  request.body = { ...rest, query: text };
  request.isTrustedDocument = true;
  return null;
}

const TEXT_REFUSED = 'Here only documents of our own web apps are taken, by their `documentId`';

const isOfApps = ({ originalUrl }: GraphRequest): boolean => originalUrl !== graphRoute(originalUrl);
