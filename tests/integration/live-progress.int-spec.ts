import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { madeClient } from '../support/api-clients.js';
import type { EventStream } from '../support/event-stream.js';
import { asOwner, member, signedIn } from '../support/people.js';
import { onEachQueue } from '../support/queues.js';
import { after, type ScoringWatch, scoringWatch, told, WATCH } from '../support/scoring-watch.js';
import { startWorker } from '../support/worker.js';

let at: ScoringWatch;
beforeAll(async () => void (at = await scoringWatch()), 120_000);
afterEach(() => at?.leaveAll());
afterAll(() => at?.here.close());

const codes = ({ events }: EventStream) =>
  events.flatMap(({ data }) => data?.errors?.map(({ extensions }) => extensions.code) ?? []);

describe('the progress of a scoring', () => {
  it('comes by itself: what stands now, then each change, each with the time and what it cost', async () => {
    const runId = await at.newRun();
    const watched = await at.watch(runId);
    await after(watched, 1);
    await at.moved(runId, 40);
    await after(watched, 2);
    await at.moved(runId, 80);
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
    const [runId, other] = [await at.newRun(), await at.newRun()];
    const [watched, others] = [await at.watch(runId), await at.watch(other)];
    await Promise.all([after(watched, 1), after(others, 1)]);
    await at.moved(other, 50);
    await after(others, 2);
    await at.moved(runId, 10);
    await after(watched, 2);
    expect(told(watched)).toEqual([
      { state: 'QUEUED', progress: 0 },
      { state: 'RUNNING', progress: 10 },
    ]);
  });

  describe('as the worker makes it', () => {
    onEachQueue((openQueue) => {
      it('comes to its end, and the stream with it', async () => {
        const watched = await at.watch(await at.newRun());
        await after(watched, 1);
        const queue = await openQueue(at.here.database);
        const worker = await startWorker(at.here.database, queue.settings);
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
    const [runId, stranger] = [await at.newRun(), await signedIn(at.here.database)];
    for (const { token } of [stranger, ...at.here.suppliers]) {
      const watched = await at.watch(runId, token);
      await watched.ended;
      expect(watched.events.map(({ event, data }) => [event, data?.data])).toEqual([
        ['next', { scoringProgressed: null }],
        ['complete', undefined],
      ]);
    }
  });

  it('gets no stream without a session, or with one that has ended', async () => {
    for (const token of [undefined, 'x'.repeat(43)])
      expect(await at.stream({ query: WATCH, variables: { runId: 'x' } }, { token })).toMatchObject({ status: 401 });
  });

  it('gets no stream as a program without the scope for it', async () => {
    const [reader, other] = await Promise.all(
      (['EVALUATION_READ', 'TENDERS_READ'] as const).map((scope) =>
        madeClient(at.here.api, at.here.lead, { scopes: [scope] }),
      ),
    );
    const runId = await at.newRun();
    expect(await at.watch(runId, other?.secret)).toMatchObject({ status: 403 });
    const watched = await at.watch(runId, reader?.secret);
    await after(watched, 1);
    expect(told(watched)).toEqual([{ state: 'QUEUED', progress: 0 }]);
  });

  it('learns nothing from the moment at which they are no member any more', async () => {
    const [runId, colleague] = [await at.newRun(), await member(at.here.database, at.here.lead, [['OBSERVER']])];
    const watched = await at.watch(runId, colleague.token);
    await after(watched, 1);
    await asOwner(at.here.database, (client) =>
      client.query('delete from membership where person_id = $1', [colleague.personId]),
    );
    await at.moved(runId, 70);
    await watched.ended;
    expect(told(watched)).toEqual([{ state: 'QUEUED', progress: 0 }, 'next', 'complete']);
  });

  it('learns nothing from the moment at which their session is ended', async () => {
    const colleague = await member(at.here.database, at.here.lead, [['OBSERVER']]);
    const watched = await at.watch(await at.newRun(), colleague.token);
    await after(watched, 1);
    await asOwner(at.here.database, (client) =>
      client.query('update session set revoked_at = clock_timestamp() where person_id = $1', [colleague.personId]),
    );
    await watched.ended;
    expect([codes(watched), watched.events.length]).toEqual([['UNAUTHENTICATED'], 3]);
  });
});
