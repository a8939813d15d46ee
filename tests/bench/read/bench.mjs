import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';

import { askOnce, requestBytes } from '../harness/load.mjs';
import { loadCompared } from '../harness/load-rounds.mjs';
import { pin } from '../harness/processor.mjs';
import { writeReport } from '../harness/report.mjs';
import { METHOD } from './method.mjs';
import { detail, plainDetail } from './operations/detail.mjs';
import { anyPage, cursorOf, list, plainList } from './operations/list.mjs';
import { growthRow, rowsAgainst } from './rows.mjs';
import { prepareServers, startServer } from './servers.mjs';
import { readWorld } from './world.mjs';

const NAMES = ['ours', 'PGL', 'STOCK', 'RAW'];
const SERVER = 0;
const LOAD = 1;
const PAGES = 8;
const FAR = 1_000;

/** P1, P2 and the pages of P10, against RAW, PGL and STOCK; written to docs/benchmarks/read.{json,md}. */
export async function bench() {
  const [loadBefore] = loadavg();
  prepareServers();
  pin(process.pid, LOAD);
  const world = await readWorld();
  const servers = [];
  try {
    for (const name of NAMES) servers.push(await startServer(name, { databaseUrl: world.url, processor: SERVER }));
    report(await measured(servers, world), loadBefore);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    await world.stop();
  }
}

async function measured(servers, world) {
  const compare = (contestants) => loadCompared(contestants, { databasePid: world.pid });
  console.log('Tender search …');
  const search = await compare(await searchers(servers));
  console.log('Tender detail …');
  const details = await compare(await detailers(servers, world.tenders));
  console.log('Page 1 and page 1,000 …');
  const pages = await compare(await pagers(servers[0]));
  return { search, details, pages };
}

/** Each asks for the same pages, by its own cursors. */
async function searchers(servers) {
  const contestants = await Promise.all(
    servers.map(async (server) => {
      const { path, body } = list[server.name];
      const [bodies, answers] = [[], []];
      for (let after = null; bodies.length < PAGES; after = cursorOf(answers.at(-1))) {
        bodies.push(body(after));
        answers.push(await askOnce({ port: server.port, path, body: bodies.at(-1) }));
      }
      return { ...server, requests: bytes(server, path, bodies), plain: answers.map(plainList) };
    }),
  );
  return alike(contestants);
}

async function detailers(servers, tenders) {
  const contestants = await Promise.all(
    servers.map(async (server) => {
      const { path, body } = detail[server.name];
      const bodies = tenders.map(body);
      const answers = [];
      for (const one of bodies) answers.push(await askOnce({ port: server.port, path, body: one }));
      return { ...server, requests: bytes(server, path, bodies), plain: answers.map(plainDetail) };
    }),
  );
  return alike(contestants);
}

async function pagers(server) {
  let after = null;
  for (let page = 1; page < FAR; page += 5) after = cursorOf(await askOnce({ ...server, body: anyPage(100, after) }));
  return [
    { ...server, name: 'page 1', requests: bytes(server, undefined, [anyPage(20, null)]) },
    { ...server, name: 'page 1,000', requests: bytes(server, undefined, [anyPage(20, after)]) },
  ];
}

const bytes = ({ port }, path, bodies) => bodies.map((body) => requestBytes({ port, path, body }));

/** Whoever says something else is not compared. */
function alike(contestants) {
  const hashes = contestants.map(({ plain }) => createHash('sha256').update(sorted(plain)).digest('hex'));
  const other = contestants.find((_, at) => hashes[at] !== hashes[0]);
  if (!other) return contestants;
  const [ours, theirs] = [sorted(contestants[0].plain), sorted(other.plain)];
  const at = [...ours].findIndex((letter, index) => letter !== theirs[index]);
  throw new Error(
    `${other.name} answers otherwise:\n${ours.slice(at - 80, at + 120)}\n${theirs.slice(at - 80, at + 120)}`,
  );
}

const sorted = (value) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

function report({ search, details, pages }, loadBefore) {
  const rows = [
    ...rowsAgainst('P1', 'tender search: 20 rows, 3 filters, keyset, 8 fields and buyer', search),
    ...rowsAgainst('P2', 'tender detail: 3 lots, 12 criteria', details),
    growthRow(pages),
  ];
  const notes = [`Programs already waiting for the processors at the start: ${loadBefore.toFixed(1)}.`];
  writeReport('read', { title: 'Reading: speed', rows, notes, method: METHOD, figures: { search, details, pages } });
}
