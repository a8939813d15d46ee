import { Agent, request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runScript } from '../../infra/node/run-script.mjs';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import type { Program } from '../support/program.js';
import { rounds, timeFor } from '../support/rounds.js';

const ROUNDS = rounds(10, 100);
const CLIENTS = 12;
const body = JSON.stringify({ query: 'query Tenders { tenders(first: 20) { totalCount } }' });

let database: TestDatabase;
let lead: SignedInPerson;
const programs: Program[] = [];
beforeAll(async () => {
  await runScript(['node_modules/typescript/bin/tsc', '-b', 'apps/api']);
  database = await testDatabase();
  lead = await signedIn(database);
}, 540_000);
afterAll(async () => {
  for (const { send } of programs) send('SIGKILL');
  await database?.drop();
});

async function startApi(): Promise<ApiProcess> {
  const started = await startApiProcess(database);
  programs.push(started.api);
  return started;
}

/** One request's end: its status, or the error that kept it from being answered. */
interface Outcome {
  readonly sentAt: number;
  readonly status?: number;
  readonly error?: string;
}

function post(agent: Agent, port: number): Promise<Outcome> {
  const sentAt = performance.now();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${lead.token}` };
  return new Promise((resolve) => {
    const asked = request({ port, agent, path: '/graphql', method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () =>
        resolve({ sentAt, status: text.includes('"totalCount"') ? (answer.statusCode ?? 0) : 599 }),
      );
      answer.on('error', ({ message }) => resolve({ sentAt, error: message }));
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ sentAt, error: error.code ?? error.message }));
    asked.end(body);
  });
}

/** Asks again and again over a kept connection until a connection is refused. */
async function load(port: number, outcomes: Outcome[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let refused = false; !refused;) {
    const outcome = await post(agent, port);
    outcomes.push(outcome);
    refused = outcome.error !== undefined;
  }
  agent.destroy();
}

/** One round: load, SIGTERM in the middle of it, and what became of every request. */
async function round() {
  const { api, port } = await startApi();
  const outcomes: Outcome[] = [];
  const clients = Array.from({ length: CLIENTS }, () => load(port, outcomes));
  await eventually(() => outcomes.length > 3 * CLIENTS);
  const signalled = performance.now();
  api.send('SIGTERM');
  const { code } = await api.ended;
  const took = performance.now() - signalled;
  await Promise.all(clients);
  return { outcomes, signalled, code, took };
}

describe('an api that is asked to stop under load', () => {
  it(
    `answers every request it was sent before, in ${ROUNDS} rounds, and ends in order within ten seconds`,
    async () => {
      for (let at = 0; at < ROUNDS; at += 1) {
        const { outcomes, signalled, code, took } = await round();
        const under = outcomes.filter(({ sentAt }) => sentAt < signalled);
        expect(under.filter(({ status }) => status !== 200)).toEqual([]);
        // Afterwards a connection may be refused; an answer that is given is a whole one.
        expect(outcomes.filter(({ status }) => status !== undefined && status !== 200)).toEqual([]);
        expect(outcomes.some(({ sentAt, status }) => sentAt > signalled && status === 200)).toBe(true);
        expect(code).toBe(0);
        expect(took).toBeLessThan(10_000);
      }
    },
    timeFor(ROUNDS, 20_000),
  );

  it('ends within ten seconds though the database does not answer, and says so', async () => {
    const { api, port } = await startApi();
    await asOwner(database, async (client) => {
      await client.query('begin; lock table tender, session in access exclusive mode');
      const agent = new Agent({ keepAlive: true });
      const stuck = post(agent, port);
      await eventually(async () => {
        const { rows } = await client.query('select from pg_locks where not granted');
        return rows.length > 0;
      });
      const signalled = performance.now();
      api.send('SIGTERM');
      await expect(api.ended).resolves.toMatchObject({ code: 1 });
      expect(performance.now() - signalled).toBeLessThan(10_000);
      expect(api.output()).toContain('api stopped with requests under way');
      await stuck;
      agent.destroy();
      await client.query('rollback');
    });
  }, 180_000);
});
