import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createLogger } from '@commonweal/observability';

import type { ApiOptions } from '../../apps/api/src/api.module.js';
import { createApi } from '../../apps/api/src/create-api.js';
import type { TestDatabase } from './database.js';

/** Whatever an operation answered. Tests look into it field by field. */
/** Any depth of objects, lists and values. */
export type Loose = { [key: string]: Loose } & Loose[] & string;

export type Answer = { data: Loose; errors?: { message: string; path?: unknown[]; extensions: { code: string } }[] };

export interface WireAnswer {
  readonly status: number;
  readonly text: string;
  /** `data` with its bytes, for comparing. */
  readonly dataText: string;
  readonly answer: Answer & { readonly extensions: { readonly serverTime: string; readonly cost?: Loose } };
}

export interface TestApi {
  readonly url: string;
  /** What it runs over, for arranging what no request can. */
  readonly database: TestDatabase;
  /** SQL statements since `statements.length = 0`. */
  readonly statements: string[];
  readonly gql: (document: string, variables?: object, token?: string) => Promise<Answer>;
  /** Sends any body with any headers, and gives the answer as it came over the wire. */
  readonly send: (body: object | string, headers?: Readonly<Record<string, string>>) => Promise<WireAnswer>;
  /** As `send`, without a connection: for very many requests. */
  readonly inject: (body: object | string, headers?: Readonly<Record<string, string>>) => Promise<InjectedAnswer>;
  readonly close: () => Promise<void>;
}

export interface InjectedAnswer {
  readonly status: number;
  readonly text: string;
}

/** `counts`: whether each statement is noted in `statements`, which takes time. */
export type TestApiOptions = Partial<ApiOptions> & { readonly log?: string; readonly counts?: boolean };

/** Seals the cursors of the API under test. */
export const CURSOR_SECRET = 'a secret for signing cursors in tests';

/** Where the api under test keeps uploaded files: each has a name that no other has. */
export const TEST_FILES = join(tmpdir(), 'commonweal-test-files');

/** More than any test spends. */
const PLENTY = { client: 1_000_000_000, anonymous: 1_000_000_000 };

/** The real API on a free port, over a test database, signed in there as the api's own login. */
export async function startApi(
  database: TestDatabase,
  { introspection = true, log = 'error', counts = true, budgets = PLENTY, ...options }: TestApiOptions = {},
): Promise<TestApi> {
  const statements: string[] = [];
  const app = await createApi({
    databaseUrl: database.api,
    cursorSecret: CURSOR_SECRET,
    introspection,
    budgets,
    filesFolder: TEST_FILES,
    ...options,
    logger: createLogger('api', log),
    ...(counts && { onStatement: (statement: string) => void statements.push(statement) }),
  });
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  const gql = async (query: string, variables: object = {}, token?: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
  const send: TestApi['send'] = async (body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const dataText = text.slice(0, text.lastIndexOf(',"extensions":'));
    return { status: response.status, text, dataText, answer: JSON.parse(text) as WireAnswer['answer'] };
  };
  const fastify = app.getHttpAdapter().getInstance();
  const inject: TestApi['inject'] = async (body, headers = {}) => {
    const { statusCode, payload } = await fastify.inject({
      ...{ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers } },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: statusCode, text: payload };
  };
  return { url, database, statements, gql, send, inject, close: () => app.close() };
}
