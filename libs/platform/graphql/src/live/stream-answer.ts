import type { GraphQLFormattedError } from 'graphql';
import type { Request } from 'graphql-sse';

import type { HttpRequest } from '../http-caller.js';
import { refusal } from '../refusal.js';
import { asGraphqlError, type AskingParts } from './ask-anew.js';

/** How a request for a stream is answered. */
export type StreamAnswer =
  | { readonly events: AsyncGenerator<string> }
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly errors: readonly GraphQLFormattedError[];
    };

/**
 * The request as the protocol's handler reads it.
 *
 * @throws a GraphQL BAD_REQUEST when it does not ask for events, or is one that a form of another site could send
 */
export function streamRequest(http: HttpRequest): Request<HttpRequest, undefined> {
  const { accept, 'content-type': type } = http.headers;
  if (!/^application\/json\s*(;|$)/i.test(String(type)))
    throw refusal('BAD_REQUEST', 'Send the subscription as `application/json`', 415);
  if (!/(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(String(accept)))
    throw refusal('BAD_REQUEST', 'Ask with `Accept: text/event-stream`', 406);
  const headers = new Map([
    ['accept', 'text/event-stream'],
    ['content-type', 'application/json'],
  ]);
  const body = (http.body ?? null) as Record<string, unknown> | null;
  return { method: 'POST', url: '/graphql/stream', headers, body, raw: http, context: undefined };
}

/** What stands in the way of a stream, in the graph's own form. */
export function refused(error: unknown, formatted: AskingParts['formatted']): StreamAnswer {
  const told = asGraphqlError(error);
  const http = told.extensions['http'] as
    { readonly status?: number; readonly headers?: Iterable<[string, string]> } | undefined;
  const status = http?.status ?? (told.originalError ? 500 : 400);
  return { status, headers: Object.fromEntries(http?.headers ?? []), errors: [formatted(told)] };
}

/** What the protocol's handler itself refuses: a body that is no operation. */
export function refusedByProtocol(text: string | null, { status }: { readonly status: number }): StreamAnswer {
  const { errors = [] } = JSON.parse(text ?? '{}') as { errors?: readonly { readonly message: string }[] };
  const message = errors[0]?.message ?? 'The request cannot be read';
  return { status, headers: {}, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}
