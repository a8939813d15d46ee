import { isAssistanceBearer, isClientBearer, type Viewer, type ViewerReader } from '@commonweal/auth';

import { admitDocument } from './limits/admit-document.js';
import { admitTexts } from './limits/readable-text.js';
import { refusal } from './refusal.js';
import type { Caller } from './request-context.js';

/** A request to the graph, as far as it is looked at before anything is done. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ip: string;
  /** Set where the document is one of our own apps', admitted when it was built. */
  readonly isTrustedDocument?: boolean;
  readonly body?: { readonly query?: unknown; readonly variables?: unknown } | null;
}

/** The session's secret from `Authorization: Bearer …`. */
export const bearer = ({ headers }: Pick<HttpRequest, 'headers'>): string | null =>
  /^Bearer ([\w-]{20,200})$/.exec(String(headers['authorization'] ?? ''))?.[1] ?? null;

/** From where the request comes, as far as it says. */
export const callerOf = ({ ip, headers }: HttpRequest): Caller => ({
  address: ip,
  userAgent: String(headers['user-agent'] ?? ''),
});

/** @throws a GraphQL COST_EXCEEDED, GRAPHQL_VALIDATION_FAILED or BAD_USER_INPUT */
export function admitBody({ body, isTrustedDocument }: HttpRequest): void {
  if (typeof body?.query === 'string' && !isTrustedDocument) admitDocument(body.query);
  admitTexts(body?.variables);
}

/** @throws a GraphQL UNAUTHENTICATED for a secret of a program or helper that is good for nothing: it would be taken for nobody */
export async function viewerOf(viewers: ViewerReader, token: string): Promise<Viewer | null> {
  const viewer = await viewers.viewer(token);
  if (viewer || !(isClientBearer(token) || isAssistanceBearer(token))) return viewer;
  throw refusal('UNAUTHENTICATED', 'This key or token is not known, has expired or was ended', 401);
}
