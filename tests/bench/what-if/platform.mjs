import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { urlAs, urlOf, withClient } from '../../../infra/database/connection.mjs';
import { createDatabase, createRoles } from '../../../infra/database/roles.mjs';
import { startTestPostgres } from '../../../infra/database/test-postgres.mjs';
import { anyFreePort } from '../../../infra/node/ports.mjs';
import { runScript } from '../../../infra/node/run-script.mjs';
import { programs } from '../../../infra/start/programs.mjs';

const ROLES = ['owner', 'api', 'worker'];
const random = () => randomBytes(24).toString('base64url');

/** A database with the demonstration in it, and the api and the admin app as they were last built. */
export async function platform() {
  const server = await startTestPostgres();
  const passwords = Object.fromEntries(ROLES.map((role) => [role, random()]));
  await createRoles(server.url, passwords);
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(server.url, name);
  const at = urlOf(server.url, name);
  const [owner, api, worker] = ROLES.map((role) => urlAs(at, role, passwords[role]));
  await runScript(['infra/database/migrate-template.mjs'], { env: { DATABASE_OWNER_URL: owner, DATABASE_URL: api } });
  const ports = Object.fromEntries(
    await Promise.all(['api', 'worker', 'admin', 'portal'].map(async (each) => [each, await anyFreePort()])),
  );
  const addresses = Object.fromEntries(
    Object.entries(ports).map(([each, port]) => [each, `http://localhost:${String(port)}`]),
  );
  const plans = programs(addresses, { api, worker }).filter((plan) => ['api', 'admin'].includes(plan.name));
  const [{ env }] = plans.filter((plan) => plan.name === 'api');
  await runScript(['apps/api/dist/seed-demo.js'], { env: { ...env, DATABASE_OWNER_URL: owner } });
  const running = await Promise.all(plans.map(started));
  return {
    admin: addresses.admin,
    sql: (text, values) => withClient(at, async (client) => (await client.query(text, values)).rows),
    stop: async () => {
      await Promise.all(running.map((stop) => stop()));
      await server.stop();
    },
  };
}

/** Starts a process and waits until it answers for its health. */
async function started({ script, flags, env }) {
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...process.env, ...env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const health = () =>
    fetch(`http://127.0.0.1:${env.PORT}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await health())) {
    if (child.exitCode !== null) throw new Error(`${script} ended with code ${child.exitCode}`);
    await pause(100);
  }
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}
