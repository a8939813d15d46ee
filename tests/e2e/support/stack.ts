import pg from 'pg';

import { anyFreePort } from '../../../infra/node/ports.mjs';
import { runScript } from '../../../infra/node/run-script.mjs';
import { programs } from '../../../infra/start/programs.mjs';
import { auditFiles } from '../../support/audit-files.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { type Program, type ProgramPlan, startProgram } from './program.js';

/** Everything that `npm start` runs, built and in processes of its own, over a database with the demonstration in it. */
export interface Stack {
  /** Where the graph is asked. */
  readonly api: string;
  readonly admin: string;
  readonly portal: string;
  readonly worker: Program;
  readonly stop: () => Promise<void>;
}

/** Starts the platform as it was last built; the demonstration's tenders that wait for a score have it already, and its notice is public. */
export async function startStack(): Promise<Stack> {
  const database = await testDatabase();
  const addresses = await freeAddresses();
  const plans = withOwnAuditFiles(programs(addresses, { api: database.api, worker: database.worker }));
  const started: Program[] = [];
  const stop = async () => {
    await Promise.all(started.map((program) => program.stop()));
    await database.drop();
  };
  try {
    await start(plans, database, started);
    await demonstrationIsSettled(database);
    return {
      api: `${addresses.api}/graphql`,
      admin: addresses.admin,
      portal: addresses.portal,
      worker: programAmong(started, 'worker'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The anchors of this installation are of its own database. */
const withOwnAuditFiles = (plans: readonly ProgramPlan[]): ProgramPlan[] => {
  const files = auditFiles();
  return plans.map((plan) => ({ ...plan, env: { ...plan.env, ...files } }));
};

/** The worker needs its queue; everything else comes up while the demonstration is loaded. */
async function start(plans: readonly ProgramPlan[], database: TestDatabase, started: Program[]): Promise<void> {
  const env = { NODE_ENV: 'development', DATABASE_OWNER_URL: database.owner };
  const { env: api } = programAmong(plans, 'api');
  const seed = runScript(['apps/api/dist/seed-demo.js'], { env: { ...api, ...env } });
  const queue = runScript(['apps/worker/dist/migrate-queue.js'], { env: { ...env, DATABASE_URL: database.owner } });
  const starts = plans.map(async (plan) => {
    if (plan.name === 'worker') await queue;
    started.push(await startProgram(plan));
  });
  const failed = (await Promise.allSettled([seed, queue, ...starts])).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function freeAddresses() {
  const [api, worker, admin, portal] = await Promise.all([anyFreePort(), anyFreePort(), anyFreePort(), anyFreePort()]);
  const at = (port: unknown) => `http://localhost:${String(port)}`;
  return { api: at(api), worker: at(worker), admin: at(admin), portal: at(portal) };
}

function programAmong<T extends { readonly name: string }>(programs: readonly T[], name: string): T {
  const program = programs.find((each) => each.name === name);
  if (!program) throw new Error(`npm start runs no ${name}`);
  return program;
}

async function demonstrationIsSettled({ admin }: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  const open = `select (select count(*) from scoring_run where state <> 'DONE')::int
    + (select count(*) from notice where type = 'UK4' and state <> 'ACCEPTED')::int as open`;
  const waiting = async () => (await client.query<{ open: number }>(open)).rows[0]?.open;
  await eventually(waiting, (left) => left === 0, 60_000).finally(() => client.end());
}
