import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { defineJob, queueOf } from './define-job.js';
import { handle } from './handle.js';
import { JobHandlers } from './job-handlers.js';

const job = (name: `${string}.${string}`) => defineJob({ name, payload: z.object({}), key: () => 'key' });
const [score, notify, publish] = [job('evaluation.score-lot'), job('evaluation.notify'), job('award.publish-notice')];
const handled = (...jobs: (typeof score)[]) => jobs.map((each) => handle(each, async () => undefined));

describe('the handlers of jobs', () => {
  it('are exactly one for each job that may be promised', () => {
    const handlers = new JobHandlers([score, publish], handled(score, publish));
    expect(handlers.find('evaluation.score-lot')?.job).toBe(score);
    expect(handlers.find('evaluation.notify')).toBeUndefined();
  });

  it('work in one queue for each first part of a name', () => {
    expect(new JobHandlers([score, notify, publish], handled(score, notify, publish)).queues).toEqual([
      'evaluation',
      'award',
    ]);
    expect(queueOf('award.publish-notice')).toBe('award');
  });

  it.each([
    ['a job has none', [score, publish], handled(score), 'The job award.publish-notice has 0 handlers'],
    ['a job has two', [score], handled(score, score), 'The job evaluation.score-lot has 2 handlers'],
    [
      'a handler has no job',
      [score],
      handled(score, notify),
      'The job evaluation.notify has a handler but is not among',
    ],
    ['a job is defined twice', [score, score], handled(score), 'The job evaluation.score-lot is defined 2 times'],
  ])('are refused when %s', (_, promised, handlers, message) => {
    expect(() => new JobHandlers(promised, handlers)).toThrow(message);
  });
});

describe('a handler', () => {
  const call = { tenantId: 't', requestId: 'r', reportProgress: async () => undefined };

  it('gets the payload as its contract reads it, and nothing more', async () => {
    const seen: unknown[] = [];
    const counted = defineJob({ name: 'test.count', payload: z.object({ n: z.int() }), key: ({ n }) => `${n}` });
    await handle(counted, async ({ payload }) => void seen.push(payload)).run({ ...call, payload: { n: 1, extra: 2 } });
    expect(seen).toEqual([{ n: 1 }]);
  });

  it('names every fault of a payload that breaks the contract', async () => {
    const named = defineJob({ name: 'test.name', payload: z.object({ id: z.uuid(), n: z.int() }), key: () => 'key' });
    const run = handle(named, async () => undefined).run({ ...call, payload: { id: 'x' } });
    await expect(run).rejects.toThrow(/^test\.name was given a payload that breaks its contract: id: .+; n: .+/);
  });
});
