import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { processorTime } from '../harness/processor.mjs';
import { writeReport } from '../harness/report.mjs';
import { median, shuffled } from '../harness/rounds.mjs';
import { startApi } from '../rls/world.mjs';
import { METHOD } from './method.mjs';
import { ask, QUESTIONS } from './questions.mjs';
import { searchWorld } from './world.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const SMALL = 10_000;
const MANY = 1_000_000;
const ROUNDS = 9;
const REQUESTS = 10;
const FAR = 1_000;
/** Nobody asks as much as a benchmark. */
const UNBOUNDED = { client: 1e9, anonymous: 1e9 };

/** P10: searching many tenders against few, and the thousandth page against the first; written to docs/benchmarks/search.{json,md}. */
export async function bench({ rows = String(MANY) } = {}) {
  const [loadBefore] = loadavg();
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'], { cwd: root });
  const world = await searchWorld([SMALL, Number(rows)]);
  const apps = [];
  try {
    for (const { url } of world.worlds) apps.push(await startApi(url, { budgets: UNBOUNDED }));
    report(world, await measured(world, apps), loadBefore);
  } finally {
    await Promise.all(apps.map((app) => app.close()));
    await world.stop();
  }
}

async function measured({ admin }, [small, large]) {
  const far = await farCursor(large);
  const contestants = [
    ...QUESTIONS.flatMap(([name, body]) => [
      { name: `${name}/small`, app: small, body },
      { name: `${name}/large`, app: large, body },
      { name: `${name}/again`, app: large, body },
    ]),
    { name: 'page 1,000', app: large, body: ask({}, far) },
  ];
  for (const contestant of contestants) for (let time = 0; time < 3; time += 1) await turn(contestant, admin);
  const turns = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contestant of shuffled(contestants)) turns.get(contestant.name).push(await turn(contestant, admin));
  return new Map([...turns].map(([name, list]) => [name, figuresOf(list)]));
}

function figuresOf(list) {
  const waits = list.flatMap(({ waits }) => waits).sort((a, b) => a - b);
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))];
  return { cpu: median(list.map(({ cpu }) => cpu)), p50: at(0.5), p99: at(0.99) };
}

/** Milliseconds: processor time a request of API and database together, and how long each request was waited for. */
async function turn({ app, body }, admin) {
  const [before, own] = [await databaseTimes(admin), process.cpuUsage()];
  const waits = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const start = performance.now();
    await answer(app, body);
    waits.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(own);
  const after = await databaseTimes(admin);
  const theirs = [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0) / 1e6;
  return { cpu: ((user + system) / 1000 + theirs) / REQUESTS, waits };
}

async function databaseTimes(admin) {
  const { rows } = await admin.query(
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return new Map(rows.map(({ pid }) => [pid, processorTime(pid)]));
}

async function answer(app, payload) {
  const response = await app.getHttpAdapter().getInstance().inject({ method: 'POST', url: '/graphql', payload });
  if (response.statusCode !== 200 || response.body.includes('"errors":')) throw new Error(response.body.slice(0, 900));
  return JSON.parse(response.body).data.opportunities;
}

/** Where the thousandth page of 20 begins. */
async function farCursor(app) {
  let after = null;
  for (let read = 0; read < (FAR - 1) * 20; read += 100) {
    const first = Math.min(100, (FAR - 1) * 20 - read);
    after = (await answer(app, ask({}, after, first))).pageInfo.endCursor;
  }
  return after;
}

const ms = (figure) => `${figure.toFixed(2)} ms`;

function report({ worlds: [, { size, bytes }] }, figures, loadBefore) {
  const many = size.toLocaleString('en-GB');
  const rows = QUESTIONS.map(([name]) => {
    const [small, large, again] = ['small', 'large', 'again'].map((part) => figures.get(`${name}/${part}`));
    return {
      id: 'P10',
      search: name,
      'CPU, 10,000 tenders': ms(small.cpu),
      [`CPU, ${many}`]: ms(large.cpu),
      ratio: (large.cpu / small.cpu).toFixed(2),
      must: '≤ 2.0',
      [`p50 / p99, ${many}`]: `${ms(large.p50)} / ${ms(large.p99)}`,
      'A/A control': (again.cpu / large.cpu).toFixed(3),
    };
  });
  const [first, far] = [figures.get('the list/large'), figures.get('page 1,000')];
  const notes = [
    `**Page 1,000 against page 1** at ${many} tenders: ${ms(far.cpu)} against ${ms(first.cpu)}, ratio ${(far.cpu / first.cpu).toFixed(2)} (must: ≤ 1.3); p50 ${ms(far.p50)} against ${ms(first.p50)}.`,
    `On the disk: tenders ${mb(bytes.tender)}, what they are searched by ${mb(bytes.search)}, its index of words ${mb(bytes.document)}, that of open ones ${mb(bytes.open)}; ${bytes.words.toLocaleString('en-GB')} different words.`,
    `Programs already waiting for the processors at the start: ${loadBefore.toFixed(1)}.`,
  ];
  writeReport('search', {
    title: 'Searching opportunities: growth',
    rows,
    notes,
    method: METHOD,
    figures: Object.fromEntries(figures),
  });
}

const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
