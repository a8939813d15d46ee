import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { buildWorker, spawnWorker } from '../support/worker-process.js';

describe('a worker refuses to start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    await buildWorker();
    database = await testDatabase();
  }, 360_000);
  afterAll(() => database.drop());

  it('without a database, and says so in one line', async () => {
    const worker = spawnWorker({});
    await expect(worker.ended).resolves.toMatchObject({ code: 1 });
    expect(worker.output()).toBe(
      'DATABASE_URL is not set: expected an address like postgres://login:password@host:5432/database\n',
    );
  }, 90_000);

  it('when a job has no handler', async () => {
    const worker = spawnWorker({ DATABASE_URL: database.worker, WITHOUT_HANDLER: '1' });
    await expect(worker.ended).resolves.toMatchObject({ code: 1 });
    expect(worker.output()).toContain('The job fault.wait has 0 handlers; it needs exactly one.');
  }, 90_000);

  it('in production without the key that signs the audit log', async () => {
    const worker = spawnWorker({ DATABASE_URL: database.worker, NODE_ENV: 'production' });
    await expect(worker.ended).resolves.toMatchObject({ code: 1 });
    expect(worker.output()).toContain('The key that signs the audit log cannot be read from');
  }, 90_000);

  it('when the queue’s tables are not there', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query('drop schema if exists bullmq cascade');
    await owner.end();
    const worker = spawnWorker({ DATABASE_URL: database.worker });
    await expect(worker.ended).resolves.toMatchObject({ code: 1 });
    expect(worker.output()).toMatch(/The worker cannot start: .+ is not initialized/);
  }, 90_000);
});
