import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { madeClient } from '../support/api-clients.js';
import { type EventStream, openStream, type StreamRequest } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { gradedTender, requestedRun } from '../support/graded-tender.js';
import { startApi } from '../support/graphql.js';
import { asOwner, member, type SignedInPerson, signedIn } from '../support/people.js';
import { onEachQueue } from '../support/queues.js';
import { startWorker } from '../support/worker.js';
import { rowId, type World, world } from '../support/world.js';

const WATCH = 'subscription ($runId: ID!) { scoringProgressed(runId: $runId) { state progress } }';

let here: World;
let lotId: string;
beforeAll(async () => {
  here = await world(2);
  ({ lotId } = await gradedTender(here.steps, here.database, here.suppliers));
}, 120_000);
afterAll(() => here?.close());

const open: EventStream[] = [];
afterEach(async () => {
  for (const { leave } of open) leave();
  await Promise.all(open.splice(0).map(({ ended }) => ended));
});

const stream = async (body: object, how: StreamRequest = {}): Promise<EventStream> => {
  const opened = await openStream(here.api, body, how);
  open.push(opened);
  return opened;
};
const watch = (runId: string, token: string | undefined = here.lead.token) =>
  stream({ query: WATCH, variables: { runId } }, { token });
const newRun = () => requestedRun(here.steps, lotId);

const told = ({ events }: EventStream) => events.map(({ event, data }) => data?.data?.['scoringProgressed'] ?? event);
const codes = ({ events }: EventStream) =>
  events.flatMap(({ data }) => data?.errors?.map((e) => e.extensions.code) ?? []);
const after = (watched: EventStream, count: number) => eventually(() => watched.events.length >= count);
/** As a worker does that scores. */
const moved = (runId: string, progress: number) =>
  asOwner(here.database, (client) =>
    client.query("update scoring_run set state = 'RUNNING', progress = $2 where id = $1", [rowId(runId), progress]),
  );

/** Breaks the connections on which the api hears the database; gives how many there were. */
async function deafened(): Promise<number | null> {
  const client = new pg.Client({ connectionString: here.database.admin });
  await client.connect();
  const { rowCount } = await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'commonweal live' and datname = current_database()`);
  await client.end();
  return rowCount;
}

describe('the progress of a scoring', () => {
  it('comes by itself: what stands now, then each change, each with the time and what it cost', async () => {
    const runId = await newRun();
    const watched = await watch(runId);
    await after(watched, 1);
    await moved(runId, 40);
    await after(watched, 2);
    await moved(runId, 80);
    await after(watched, 3);
    expect(told(watched)).toEqual([
      { state: 'QUEUED', progress: 0 },
      { state: 'RUNNING', progress: 40 },
      { state: 'RUNNING', progress: 80 },
    ]);
    expect(watched.events[0]?.data).toMatchObject({
      extensions: { serverTime: expect.stringMatching(/Z$/), cost: { requested: 1, allowed: 20_000 } },
    });
  });

  it('says nothing of what happens to other runs', async () => {
    const [runId, other] = [await newRun(), await newRun()];
    const [watched, others] = [await watch(runId), await watch(other)];
    await Promise.all([after(watched, 1), after(others, 1)]);
    await moved(other, 50);
    await after(others, 2);
    await moved(runId, 10);
    await after(watched, 2);
    expect(told(watched)).toEqual([
      { state: 'QUEUED', progress: 0 },
      { state: 'RUNNING', progress: 10 },
    ]);
  });

  describe('as the worker makes it', () => {
    onEachQueue((openQueue) => {
      it('comes to its end, and the stream with it', async () => {
        const watched = await watch(await newRun());
        await after(watched, 1);
        const queue = await openQueue(here.database);
        const worker = await startWorker(here.database, queue.settings);
        await watched.ended;
        await worker.stop();
        await queue.stop();
        expect(told(watched)[0]).toEqual({ state: 'QUEUED', progress: 0 });
        expect(told(watched).slice(-2)).toEqual([{ state: 'DONE', progress: 100 }, 'complete']);
      }, 120_000);
    });
  });
});

describe('whoever may not see a run', () => {
  it('is told what they are told of one that does not exist', async () => {
    const [runId, stranger] = [await newRun(), await signedIn(here.database)];
    for (const { token } of [stranger, ...here.suppliers]) {
      const watched = await watch(runId, token);
      await watched.ended;
      expect(watched.events.map(({ event, data }) => [event, data?.data])).toEqual([
        ['next', { scoringProgressed: null }],
        ['complete', undefined],
      ]);
    }
  });

  it('gets no stream without a session, or with one that has ended', async () => {
    for (const token of [undefined, 'x'.repeat(43)])
      expect(await stream({ query: WATCH, variables: { runId: 'x' } }, { token })).toMatchObject({ status: 401 });
  });

  it('gets no stream as a program without the scope for it', async () => {
    const [reader, other] = await Promise.all(
      (['EVALUATION_READ', 'TENDERS_READ'] as const).map((scope) =>
        madeClient(here.api, here.lead, { scopes: [scope] }),
      ),
    );
    const runId = await newRun();
    expect(await watch(runId, other?.secret)).toMatchObject({ status: 403 });
    const watched = await watch(runId, reader?.secret);
    await after(watched, 1);
    expect(told(watched)).toEqual([{ state: 'QUEUED', progress: 0 }]);
  });

  it('learns nothing from the moment at which they are no member any more', async () => {
    const [runId, colleague] = [await newRun(), await member(here.database, here.lead, [['OBSERVER']])];
    const watched = await watch(runId, colleague.token);
    await after(watched, 1);
    await asOwner(here.database, (client) =>
      client.query('delete from membership where person_id = $1', [colleague.personId]),
    );
    await moved(runId, 70);
    await watched.ended;
    expect(told(watched)).toEqual([{ state: 'QUEUED', progress: 0 }, 'next', 'complete']);
  });

  it('learns nothing from the moment at which their session is ended', async () => {
    const colleague = await member(here.database, here.lead, [['OBSERVER']]);
    const watched = await watch(await newRun(), colleague.token);
    await after(watched, 1);
    await asOwner(here.database, (client) =>
      client.query('update session set revoked_at = clock_timestamp() where person_id = $1', [colleague.personId]),
    );
    await watched.ended;
    expect([codes(watched), watched.events.length]).toEqual([['UNAUTHENTICATED'], 3]);
  });
});

describe('a stream', () => {
  it('is one of four at most for one person, and makes room when it is left', async () => {
    const [runId, colleague] = [await newRun(), await member(here.database, here.lead, [['OBSERVER']])];
    const four = await Promise.all([1, 2, 3, 4].map(() => watch(runId, colleague.token)));
    expect(four.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await watch(runId, colleague.token)).toMatchObject({ status: 429 });
    four[0]?.leave();
    await eventually(async () => (await watch(runId, colleague.token)).status === 200);
  });

  it('ends, to be opened anew, when the database cannot be heard any more', async () => {
    const runId = await newRun();
    const watched = await watch(runId);
    await after(watched, 1);
    expect(await deafened()).toBe(1);
    await watched.ended;
    const again = await watch(runId);
    await after(again, 1);
    await moved(runId, 30);
    await after(again, 2);
    expect(told(again)).toEqual([
      { state: 'QUEUED', progress: 0 },
      { state: 'RUNNING', progress: 30 },
    ]);
  });

  it('ends in order when the api drains, which waits for none', async () => {
    const api = await startApi(here.database);
    const watched = await openStream(api, { query: WATCH, variables: { runId: await newRun() } }, here.lead);
    await after(watched, 1);
    await Promise.all([api.close(), watched.ended]);
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
    const refused = await openStream(here.api, body, { token: here.lead.token, ...how });
    await refused.ended;
    const answer = JSON.parse(refused.text()) as { errors: { extensions: object }[]; extensions: object };
    expect([refused.status, answer]).toMatchObject([
      status,
      { errors: [{ extensions: { code } }], extensions: { serverTime: expect.any(String) } },
    ]);
  });

  it('is one for an answer by POST as well: it is sent here', async () => {
    const { status, answer } = await here.api.send(good, { authorization: `Bearer ${here.lead.token}` });
    expect([status, answer.errors?.[0]?.message]).toEqual([400, expect.stringContaining('/graphql/stream')]);
  });
});
