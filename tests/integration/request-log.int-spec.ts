import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createLogger } from '@commonweal/observability';

import { createApi } from '../../apps/api/src/create-api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';

const marker = 'canary-2c81d5e0b7';
const lines: string[] = [];
const parsed = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const requests = () => parsed().filter(({ msg }) => msg === 'request');

let database: TestDatabase;
let lead: SignedInPerson;
let api: Awaited<ReturnType<typeof createApi>>;
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  lead = await signedIn(database);
  api = await createApi({
    databaseUrl: database.api,
    cursorSecret: `${marker} for signing cursors`,
    introspection: false,
    logger: createLogger('api', 'trace', { write: (line) => void lines.push(line) }),
  });
  await api.listen(0, '127.0.0.1');
  address = await api.getUrl();
}, 60_000);
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(() => void (lines.length = 0));

async function ask(body: object, token?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }';
const TENDERS = 'query Tenders { tenders(first: 5) { totalCount } }';

describe('each request', () => {
  it('writes one line: id, operation, how it ended, how long it took, how many statements', async () => {
    const answer = await ask({ query: TENDERS }, lead.token);
    const [line] = await eventually(requests, ({ length }) => length > 0);
    expect(line).toMatchObject({
      level: 'info',
      requestId: answer.headers.get('x-request-id'),
      operation: 'Tenders',
      status: 200,
      code: 'OK',
    });
    expect(line?.['milliseconds']).toBeGreaterThan(0);
    expect(line?.['statements']).toBeGreaterThanOrEqual(2);
    expect(requests()).toHaveLength(1);
  });

  it('names the code of an operation that failed', async () => {
    await ask({ query: 'query Mine { viewer { id } }' });
    await ask({ query: 'query Wrong { nothingLikeThat }' });
    const codes = await eventually(
      () => requests().map(({ code }) => code),
      ({ length }) => length === 2,
    );
    expect(codes).toEqual([expect.any(String), 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('shows no password, token, variable or literal, whatever goes wrong', async () => {
    const input = { email: `${marker}@council.org`, password: marker };
    await ask({ query: SIGN_IN, variables: { input } }, marker.repeat(3));
    await ask({ query: `query Literal { node(id: "${marker}") { id } }` }, marker.repeat(3));
    await ask({ query: SIGN_IN, variables: { input: { ...input, email: [marker] } } });
    await fetch(`${address}/${marker}?token=${marker}`, { headers: { cookie: `session=${marker}` } });
    await fetch(`${address}/graphql`, {
      method: 'POST',
      body: `{"query": ${marker}`,
      headers: { 'content-type': 'application/json' },
    });
    await asOwner(database, (client) => client.query('alter table attempt_count rename to attempts_gone'));
    try {
      await ask({ query: SIGN_IN, variables: { input } });
    } finally {
      await asOwner(database, (client) => client.query('alter table attempts_gone rename to attempt_count'));
    }
    await eventually(requests, ({ length }) => length === 6);
    expect(parsed().filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain(marker);
  });
});

describe('the metrics of the api', () => {
  it('tell durations, statements and ends of operations by name', async () => {
    await ask({ query: TENDERS }, lead.token);
    const text = await eventually(
      async () => (await fetch(`${address}/metrics`)).text(),
      (page) => page.includes('commonweal_requests_total{operation="Tenders"'),
    );
    expect(text).toMatch(/^commonweal_request_seconds_bucket\{operation="Tenders",le="\+Inf"\} \d+$/m);
    expect(text).toMatch(/^commonweal_request_statements_sum\{operation="Tenders"\} \d+$/m);
    expect(text).toMatch(/^commonweal_requests_total\{operation="Tenders",code="OK"\} \d+$/m);
    expect(text).toMatch(/^commonweal_event_loop_delay_p99_seconds \d/m);
  });

  it('are no page to whom a proxy passes on', async () => {
    const { status } = await fetch(`${address}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    expect(status).toBe(404);
  });
});

describe('the health of the api', () => {
  it('says which migrations are pending', async () => {
    const health = async () => {
      const response = await fetch(`${address}/health`);
      return { status: response.status, body: (await response.json()) as { message?: string } };
    };
    await expect(health()).resolves.toMatchObject({ status: 200, body: { status: 'ok' } });
    await asOwner(database, (client) => client.query(`delete from schema_migration where name like '%foundation'`));
    const { status, body } = await health();
    expect(status).toBe(503);
    expect(body.message).toBe('Migrations are pending: Migration20261121_foundation');
  });
});
