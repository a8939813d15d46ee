import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeReport } from '../harness/report.mjs';
import { compared } from '../harness/rounds.mjs';
import { METHOD } from './method.mjs';
import { benchWorld, startApi } from './world.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const REQUESTS = 3;

const LIST = `{ tenders(first: 50) { totalCount pageInfo { endCursor } edges { node { id title state deadline authority { name } lots { title } } } } }`;
const DETAIL = `query ($id: ID!) { viewer { person { name } } tender(id: $id) { id title description state deadline authority { name } importReport { problems { note } }
  lots { title criteria { key name effectiveWeight } measures { measure { id } } scoring { method } } } }`;

/** P3: processor time of list and detail, signed in, with row level security on against off; written to docs/benchmarks/rls.{json,md}. */
export async function bench() {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'], { cwd: root });
  const world = await benchWorld();
  const [on, off] = [await startApi(world.urls.api), await startApi(world.urls.admin)];
  const rows = [];
  for (const [name, operation] of operations(world)) {
    console.log(`${name} …`);
    rows.push(...(await measured(name, operation, { on, off, world })));
  }
  await Promise.all([on.close(), off.close()]);
  await world.stop();
  writeReport('rls', { title: 'What row level security costs', rows, method: METHOD });
}

const operations = ({ tender }) => [
  ['list of 50 tenders', { query: LIST }],
  [
    'a tender in detail',
    { query: DETAIL, variables: { id: Buffer.from(`Tender:${tender.tenant_id}:${tender.id}`).toString('base64url') } },
  ],
];

async function measured(name, operation, { on, off, world }) {
  const asked = (app, plain) => () =>
    cpuOf(world, () => (plain ? withoutTransactions(() => ask(app, operation, world)) : ask(app, operation, world)));
  await sameAnswer(operation, { on, off, world });
  const {
    medians,
    control,
    void: isVoid,
  } = await compared(
    [
      { name: 'on', run: asked(on) },
      { name: 'off', run: asked(off) },
      { name: 'plain', run: asked(off, true) },
    ],
    { rounds: 9, repeats: 1 },
  );
  const row = (against, must, goal) => ({
    id: 'P3',
    workload: name,
    on: `${(medians.on / REQUESTS).toFixed(2)} ms`,
    against: `${against === 'off' ? 'same statements, policies off' : 'no policies, no transactions'} ${(medians[against] / REQUESTS).toFixed(2)} ms`,
    ratio: (medians.on / medians[against]).toFixed(2),
    must,
    goal,
    'A/A control': `${control.toFixed(3)}${isVoid ? ' (void)' : ''}`,
  });
  return [row('off', '≤ 1.30', '≤ 1.15'), row('plain', '≤ 1.30', '≤ 1.15')];
}

async function ask(app, operation, { token }) {
  for (let index = 0; index < REQUESTS; index += 1) await answer(app, operation, token);
}

async function answer(app, payload, token) {
  const response = await app
    .getHttpAdapter()
    .getInstance()
    .inject({ method: 'POST', url: '/graphql', payload, headers: { authorization: `Bearer ${token}` } });
  const { data, errors } = response.json();
  if (response.statusCode !== 200 || errors) throw new Error(response.body);
  return JSON.stringify(data);
}

/** Both must say the same, or the comparison means nothing. */
async function sameAnswer(operation, { on, off, world }) {
  const bodies = [
    await answer(on, operation, world.token),
    await answer(off, operation, world.token),
    await withoutTransactions(() => answer(off, operation, world.token)),
  ];
  if (new Set(bodies).size !== 1) throw new Error('The answers differ with and without row level security');
}

/** As before there was a context to set: each reading a statement of its own. */
async function withoutTransactions(work) {
  const [{ AbstractSqlConnection }, { EntityManager }] = [
    await import('@mikro-orm/sql'),
    await import('@mikro-orm/core'),
  ];
  const { transactional } = AbstractSqlConnection.prototype;
  const { getTransactionSessionContext } = EntityManager.prototype;
  EntityManager.prototype.getTransactionSessionContext = () => undefined;
  AbstractSqlConnection.prototype.transactional = function (read, options = {}) {
    return options.readOnly ? read(undefined) : transactional.call(this, read, options);
  };
  try {
    return await work();
  } finally {
    AbstractSqlConnection.prototype.transactional = transactional;
    EntityManager.prototype.getTransactionSessionContext = getTransactionSessionContext;
  }
}

/** Milliseconds of processor time in this process and in the database's. */
async function cpuOf({ admin }, work) {
  const database = async () => {
    const { rows } = await admin.query(
      `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return new Map(
      rows.map(({ pid }) => [pid, Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6]),
    );
  };
  const [before, own] = [await database(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(own);
  const after = await database();
  const theirs = [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
  return (user + system) / 1000 + theirs;
}
