import { Agent, request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runScript } from '../../infra/node/run-script.mjs';
import { ABUSES } from '../support/abuses.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { rounds, timeFor } from '../support/rounds.js';

const ROUNDS = rounds(7, 30);
const STRETCH_MS = 1_500;
const HONEST = 8;
/** A flood of refusals: forty a second, each as large as it can be. */
const ABUSE_EVERY_MS = 25;
const HONEST_BODY = JSON.stringify({ query: '{ tenders(first: 20) { totalCount edges { node { id title } } } }' });
const ABUSIVE_BODIES = [
  ...ABUSES.map(([, query]) => JSON.stringify({ query })),
  JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ serverTime }' }))),
  JSON.stringify({ query: 'x'.repeat(2_000_000) }),
];

let database: TestDatabase;
let lead: SignedInPerson;
let started: ApiProcess;
beforeAll(async () => {
  await runScript(['node_modules/typescript/bin/tsc', '-b', 'apps/api']);
  database = await testDatabase();
  lead = await signedIn(database);
  started = await startApiProcess(database);
}, 540_000);
afterAll(async () => {
  started?.api.send('SIGKILL');
  await database?.drop();
});

/** Sends a body, and gives the status; 0: the connection was closed on it. */
function post(agent: Agent, body: string, token?: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return new Promise((resolve) => {
    const asked = request({ port: started.port, agent, path: '/graphql', method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', () => resolve(0));
    });
    asked.on('error', () => resolve(0));
    asked.end(body);
  });
}

/** Asks again and again until the stretch is over; gives what each answer took, in milliseconds. */
async function honest(until: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took: number[] = [];
  while (performance.now() < until) {
    const began = performance.now();
    expect(await post(agent, HONEST_BODY, lead.token)).toBe(200);
    took.push(performance.now() - began);
  }
  agent.destroy();
  return took;
}

/** Sends what is refused at a steady pace; gives the statuses. */
async function abuse(until: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const sent: Promise<number>[] = [];
  for (let due = performance.now(); due < until; due += ABUSE_EVERY_MS) {
    await eventually(() => performance.now() >= due);
    sent.push(post(agent, ABUSIVE_BODIES[sent.length % ABUSIVE_BODIES.length] ?? ''));
  }
  const statuses = await Promise.all(sent);
  agent.destroy();
  return statuses;
}

const quantile = (list: readonly number[], share: number): number =>
  list.toSorted((one, other) => one - other)[Math.floor(list.length * share)] ?? NaN;

/** The 99th percentile of what honest people wait. */
async function wait(meanwhile: (until: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + STRETCH_MS;
  const [took] = await Promise.all([
    Promise.all(Array.from({ length: HONEST }, () => honest(until))),
    meanwhile(until),
  ]);
  return quantile(took.flat(), 0.99);
}

describe('an api that is flooded with what it refuses', () => {
  it(
    `lets honest people wait at most twice as long, by the medians of ${ROUNDS} rounds`,
    async () => {
      const statuses: number[] = [];
      const flood = async (until: number) => void statuses.push(...(await abuse(until)));
      await wait(flood);
      const [quiet, flooded]: [number[], number[]] = [[], []];
      for (let at = 0; at < ROUNDS; at += 1) {
        quiet.push(await wait(() => Promise.resolve()));
        flooded.push(await wait(flood));
      }
      expect(statuses.filter((status) => status >= 500 || status === 200)).toEqual([]);
      expect(quantile(flooded, 0.5) / quantile(quiet, 0.5)).toBeLessThanOrEqual(2);
    },
    timeFor(ROUNDS, 4 * STRETCH_MS),
  );
});
