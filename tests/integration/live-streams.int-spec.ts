import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { openStream, type StreamRequest } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { startApi } from '../support/graphql.js';
import { member } from '../support/people.js';
import { after, type ScoringWatch, scoringWatch, told, WATCH } from '../support/scoring-watch.js';

let at: ScoringWatch;
beforeAll(async () => void (at = await scoringWatch()), 120_000);
afterEach(() => at?.leaveAll());
afterAll(() => at?.here.close());

/** Breaks the connections on which the api hears the database; gives how many there were. */
async function deafened(): Promise<number | null> {
  const client = new pg.Client({ connectionString: at.here.database.admin });
  await client.connect();
  const { rowCount } = await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'commonweal live' and datname = current_database()`);
  await client.end();
  return rowCount;
}

describe('a stream', () => {
  it('is one of four at most for one person, and makes room when it is left', async () => {
    const [runId, colleague] = [await at.newRun(), await member(at.here.database, at.here.lead, [['OBSERVER']])];
    const four = await Promise.all([1, 2, 3, 4].map(() => at.watch(runId, colleague.token)));
    expect(four.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await at.watch(runId, colleague.token)).toMatchObject({ status: 429 });
    four[0]?.leave();
    await eventually(async () => (await at.watch(runId, colleague.token)).status === 200);
  });

  it('ends, to be opened anew, when the database cannot be heard any more', async () => {
    const runId = await at.newRun();
    const watched = await at.watch(runId);
    await after(watched, 1);
    expect(await deafened()).toBe(1);
    await watched.ended;
    const again = await at.watch(runId);
    await after(again, 1);
    await at.moved(runId, 30);
    await after(again, 2);
    expect(told(again)).toEqual([
      { state: 'QUEUED', progress: 0 },
      { state: 'RUNNING', progress: 30 },
    ]);
  });

  it('ends in order when the api drains, which waits for none', async () => {
    const api = await startApi(at.here.database);
    const watched = await openStream(api, { query: WATCH, variables: { runId: await at.newRun() } }, at.here.lead);
    await after(watched, 1);
    const before = performance.now();
    await Promise.all([api.close(), watched.ended]);
    expect(performance.now() - before).toBeLessThan(9_000);
    expect(watched.events.at(-1)?.event).toBe('complete');
  });
});

describe('a request for a stream that breaks a rule', () => {
  const good = { query: WATCH, variables: { runId: 'x' } };
  const twice =
    'subscription ($id: ID!) { a: scoringProgressed(runId: $id) { id } b: scoringProgressed(runId: $id) { id } }';

  it.each<[string, number, string, object | undefined, StreamRequest]>([
    ['comes by GET', 405, 'BAD_REQUEST', undefined, { method: 'GET' }],
    ['could come from a form of another site', 415, 'BAD_REQUEST', good, { headers: { 'content-type': 'text/plain' } }],
    ['does not take events', 406, 'BAD_REQUEST', good, { headers: { accept: 'application/json' } }],
    ['asks for a query', 400, 'BAD_REQUEST', { query: '{ serverTime }' }, {}],
    ['asks nothing', 400, 'BAD_REQUEST', {}, {}],
    ['cannot be parsed', 400, 'GRAPHQL_PARSE_FAILED', { query: 'subscription {' }, {}],
    ['does not fit the schema', 400, 'GRAPHQL_VALIDATION_FAILED', { query: 'subscription { progress }' }, {}],
    ['watches two things', 400, 'GRAPHQL_VALIDATION_FAILED', { query: twice }, {}],
    ['is too large', 400, 'COST_EXCEEDED', { query: `subscription { ${'a '.repeat(3_001)} }` }, {}],
    ['is of no build, at the apps’ own address', 400, 'BAD_REQUEST', good, { path: '/apps/stream' }],
  ])('is refused in the graph’s own form: one that %s', async (_, status, code, body, how) => {
    const refused = await openStream(at.here.api, body, { token: at.here.lead.token, ...how });
    await refused.ended;
    const answer = JSON.parse(refused.text()) as { errors: { extensions: object }[]; extensions: object };
    expect([refused.status, answer]).toMatchObject([
      status,
      { errors: [{ extensions: { code } }], extensions: { serverTime: expect.any(String) } },
    ]);
  });

  it('is one for an answer by POST as well: it is sent here', async () => {
    const { status, answer } = await at.here.api.send(good, { authorization: `Bearer ${at.here.lead.token}` });
    expect([status, answer.errors?.[0]?.message]).toEqual([400, expect.stringContaining('/graphql/stream')]);
  });
});
