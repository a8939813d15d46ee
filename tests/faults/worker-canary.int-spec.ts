import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { postgresQueue } from '../support/queues.js';
import { addressOf, buildWorker, startWorker, type WorkerProcess } from '../support/worker-process.js';

const quickly = { CANARY_EVERY_MS: '200', CANARY_LIMIT_MS: '2000', OUTBOX_WAIT_LIMIT_MS: '30000' };
const allWell = { database: true, relay: true, workers: true, outbox: true, canary: true };

describe('the health of a worker', () => {
  let world: FaultWorld;
  let worker: WorkerProcess;
  beforeAll(async () => {
    await buildWorker();
    world = await faultWorld(postgresQueue);
    worker = await startWorker({ DATABASE_URL: world.database.worker, ...world.queue.settings, ...quickly });
  }, 360_000);
  afterAll(async () => {
    if (worker) await world.kill(worker);
    await world?.close();
  });

  const health = async () => {
    const response = await fetch(`${addressOf(worker)}/health`);
    return { status: response.status, ...((await response.json()) as typeof allWell) };
  };
  const becomes = (wanted: object) =>
    expect(
      eventually(health, (state) => Object.entries(wanted).every(([key, value]) => Reflect.get(state, key) === value)),
    ).resolves.toMatchObject(wanted);

  it('is good while canary jobs go all the way', async () => {
    await becomes({ status: 200, ...allWell });
  });

  it('is bad while the queue does no jobs although the process and the database are there, and good again afterwards', async () => {
    await world.owner.query('alter schema bullmq rename to bullmq_gone');
    await becomes({ status: 503, canary: false, database: true });
    await world.owner.query('alter schema bullmq_gone rename to bullmq');
    await becomes({ status: 200, ...allWell });
  }, 180_000);

  it('is bad while a promise waits that nobody hands over', async () => {
    await world.owner.query(
      `insert into outbox_message (tenant_id, id, job, key, payload, created_at)
       values ($1, gen_random_uuid(), 'tomorrow.job', 'k', '{}', clock_timestamp() - interval '1 minute')`,
      [world.tenantId],
    );
    await becomes({ status: 503, outbox: false, canary: true });
    await world.owner.query(`delete from outbox_message where job = 'tomorrow.job'`);
    await becomes({ status: 200, ...allWell });
  }, 180_000);

  it('leaves no heap of canaries behind, and nothing else is forgotten', async () => {
    const old = `clock_timestamp() - interval '2 hours'`;
    const [kept = ''] = await world.promiseWaits(1);
    await world.openGate();
    await world.allDone([kept]);
    await world.owner.query(`update outbox_message set created_at = ${old}`);
    await eventually(async () => {
      const { rowCount } = await world.owner.query(
        `select from outbox_message where job = 'platform.canary' and created_at < clock_timestamp() - interval '1 hour'`,
      );
      return rowCount === 0;
    });
    expect((await world.row(kept)).done_at).not.toBeNull();
  });

  it('comes with metrics of the jobs, the outbox and the event loop', async () => {
    const text = await eventually(
      async () => (await fetch(`${addressOf(worker)}/metrics`)).text(),
      (page) => /^commonweal_canary_age_seconds [\d.]+$/m.test(page),
    );
    expect(text).toMatch(/^commonweal_job_tries_total\{job="platform.canary",outcome="done"\} \d+$/m);
    expect(text).toMatch(/^commonweal_outbox_oldest_waiting_seconds [\d.]+$/m);
    expect(text).toMatch(/^commonweal_event_loop_delay_p99_seconds [\d.]+$/m);
  });
});
