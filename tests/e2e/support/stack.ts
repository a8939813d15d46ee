import { anyFreePort } from '../../../infra/node/ports.mjs';
import { programs } from '../../../infra/start/programs.mjs';
import type { AuditFiles } from '../../support/audit-files.js';
import { demonstration } from './demonstration.js';
import { type Program, type ProgramPlan, startProgram } from './program.js';

/** Everything that `npm start` runs, built and in processes of its own, over a database with the demonstration in it. */
export interface Stack {
  /** Where the graph is asked. */
  readonly api: string;
  readonly admin: string;
  readonly portal: string;
  /** The database's owner's login, which an operator's scripts are run with. */
  readonly owner: string;
  readonly worker: Program;
  readonly stop: () => Promise<void>;
}

/** Starts the platform as it was last built, over a copy of the demonstration. */
export async function startStack(): Promise<Stack> {
  const addresses = await freeAddresses();
  const { database, files } = await demonstration();
  const started: Program[] = [];
  const stop = async () => {
    await Promise.all(started.map((program) => program.stop()));
    await database.drop();
  };
  try {
    await start(withFiles(programs(addresses, database), files), started);
    return {
      api: `${addresses.api}/graphql`,
      admin: addresses.admin,
      portal: addresses.portal,
      owner: database.owner,
      worker: programAmong(started, 'worker'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The anchors of this installation are of its own database. */
const withFiles = (plans: readonly ProgramPlan[], files: AuditFiles): ProgramPlan[] =>
  plans.map((plan) => ({ ...plan, env: { ...plan.env, ...files } }));

async function start(plans: readonly ProgramPlan[], started: Program[]): Promise<void> {
  const starts = plans.map(async (plan) => void started.push(await startProgram(plan)));
  const failed = (await Promise.allSettled(starts)).find(({ status }) => status === 'rejected');
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
