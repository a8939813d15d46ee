import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';

import { urlAs, urlOf, withClient } from '../../../infra/database/connection.mjs';
import { createDatabase, createRoles } from '../../../infra/database/roles.mjs';
import { startTestPostgres } from '../../../infra/database/test-postgres.mjs';
import { runScript } from '../../../infra/node/run-script.mjs';

const random = () => randomBytes(24).toString('base64url');

/** A database that waits for the disk, with the demonstration in it, and an api and a worker as they ship. */
export async function installation() {
  const server = await startTestPostgres({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
  const passwords = { owner: random(), api: random(), worker: random() };
  await createRoles(server.url, passwords);
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(server.url, name);
  const admin = urlOf(server.url, name);
  const as = (role) => urlAs(admin, role, passwords[role]);
  const secrets = { CURSOR_SECRET: random(), CREDENTIAL_SECRETS: random() };
  const owner = { DATABASE_OWNER_URL: as('owner'), DATABASE_URL: as('api') };
  await runScript(['infra/database/migrate-template.mjs'], { env: owner });
  await runScript(['apps/api/dist/seed-demo.js'], { env: { ...owner, ...secrets } });
  const api = await launch('api', { DATABASE_URL: as('api'), ...secrets }, /(http:\S+)\/graphql/);
  const worker = await launch('worker', { DATABASE_URL: as('worker') }, /worker started/);
  return {
    api: api.found,
    sql: (text, values) => withClient(admin, async (client) => (await client.query(text, values)).rows),
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await server.stop();
    },
  };
}

async function launch(name, settings, ready) {
  const child = spawn(process.execPath, [`apps/${name}/dist/main.js`], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', LOG_LEVEL: 'info', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { found: await said(child, ready), stop };
}

/** What the program says when it is ready. Its output is read on, for a full pipe would stop it. */
function said(child, ready) {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (part) => {
      if (text === undefined) return;
      const match = ready.exec((text += part));
      if (match) resolve(match[1]);
      if (match) text = undefined;
    });
    child.once('exit', (code) => reject(new Error(`${child.spawnargs[1]} ended with code ${code}`)));
  });
}
