import type { TypedDocumentString } from '../generated/graphql.js';
import { ApiFailure, type ApiFailureCode } from './api-failure.js';

export interface Api {
  /** Where the API answers, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Of the session or client that asks; absent for public data. */
  readonly token?: string | undefined;
  /** Ends the question when the person has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Of the person's browser: from where it came and what it is, so that attempts are counted for each and sessions named. */
  readonly onBehalfOf?: { readonly addresses: string; readonly browser: string } | undefined;
  /** Makes repeating a mutation safe. */
  readonly idempotencyKey?: string | undefined;
}

interface GraphQlFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly reference?: string };
}

interface GraphQlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQlFault[];
}

const PATIENCE_MS = 15_000;

/**
 * Asks the API one typed question, from the server of a web app: by the hash that the build gave its document, which
 * the API knows; by its text where there is no hash.
 *
 * @returns the data, complete; a partial answer counts as a failure
 * @throws ApiFailure when the API cannot be reached or answers with a fault
 */
export async function execute<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  api: Api,
): Promise<Data> {
  const answer = await answerFrom<Data>(api, JSON.stringify({ ...named(document), variables }));
  const [fault] = answer.errors ?? [];
  if (fault) throw new ApiFailure(codeOf(fault), fault.message, fault.extensions?.reference);
  if (!answer.data) throw new ApiFailure('INTERNAL', 'The API answered without data');
  return answer.data;
}

/** By its hash, where the build gave it one; else by its text. */
export function named(document: { readonly __meta__?: Record<string, unknown> | undefined; toString(): string }) {
  const hash = document.__meta__?.['hash'];
  return typeof hash === 'string' ? { documentId: hash } : { query: document.toString() };
}

async function answerFrom<Data>(api: Api, body: string): Promise<GraphQlAnswer<Data>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = api.signal ? AbortSignal.any([api.signal, patience]) : patience;
  try {
    const response = await fetch(api.url, { method: 'POST', headers: headersFor(api), body, signal });
    return (await response.json()) as GraphQlAnswer<Data>;
  } catch (cause) {
    throw new ApiFailure('UNREACHABLE', `The API at ${api.url} did not answer: ${String(cause)}`);
  }
}

function headersFor({ token, idempotencyKey, onBehalfOf }: Api): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token && { authorization: `Bearer ${token}` }),
    ...(onBehalfOf && { 'x-forwarded-for': onBehalfOf.addresses, 'user-agent': onBehalfOf.browser }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  };
}

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
];

function codeOf({ extensions }: GraphQlFault): ApiFailureCode {
  return CODES.includes(extensions?.code ?? '') ? (extensions?.code as ApiFailureCode) : 'INTERNAL';
}
