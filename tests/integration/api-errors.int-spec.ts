import 'reflect-metadata';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { WireAnswer } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(0, { patience: { statementMs: 2_000, idleMs: 30_000 } })));
afterAll(() => here?.close());

const page = readFileSync(join(import.meta.dirname, '../../docs/how-to/api-errors.md'), 'utf8');
const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code = '']) => code);

const session = () => ({ authorization: `Bearer ${here.lead.token}` });
const ask = (query: string, headers = {}) => here.api.send({ query }, headers);
const ping = 'mutation { ping }';

/** The plainest request that ends in each code. */
const requests: Readonly<Record<string, () => Promise<WireAnswer>>> = {
  GRAPHQL_PARSE_FAILED: () => ask('{'),
  GRAPHQL_VALIDATION_FAILED: () => ask('{ nothing }'),
  BAD_REQUEST: () => here.api.send('{'),
  BAD_USER_INPUT: () => ask('{ node(id: "x") { id } }'),
  UNAUTHENTICATED: () => ask('{ tenders(first: 1) { totalCount } }'),
  COST_EXCEEDED: () => ask(`{ ${'serverTime '.repeat(601)} }`),
  IDEMPOTENCY_MISMATCH: async () => {
    const headers = { ...session(), 'idempotency-key': 'mismatch' };
    await ask(ping, headers);
    return ask(`${ping} # another`, headers);
  },
  RATE_LIMITED: async () => {
    const begin = 'mutation { beginPasskeySignIn { challenge } }';
    for (let each = 0; each < 120; each += 1) await ask(begin);
    return ask(begin);
  },
  TIMED_OUT: () =>
    asOwner(here.database, async (owner) => {
      await owner.query('begin; lock table tender in access exclusive mode');
      const answer = await ask('{ opportunities(first: 1) { edges { node { id } } } }');
      await owner.query('rollback');
      return answer;
    }),
  INTERNAL: async () => {
    const rename = (from: string, to: string) =>
      asOwner(here.database, (owner) => owner.query(`alter table ${from} rename to ${to}`));
    await rename('tender', 'tender_away');
    const answer = await ask('{ opportunities(first: 1) { edges { node { id } } } }');
    await rename('tender_away', 'tender');
    return answer;
  },
};

describe('the documented error codes', () => {
  it('are the ones that this spec reaches', () => {
    expect(documented.length).toBeGreaterThan(5);
    expect([...documented].sort()).toEqual(Object.keys(requests).sort());
  });

  it.each(Object.keys(requests))('%s is reached, says no SQL and tells the time', async (code) => {
    const { answer, text } = (await requests[code]?.()) as WireAnswer;
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain(code);
    expect(text).not.toMatch(/select |relation|at .*\.js:|node_modules/);
    expect(Math.abs(Date.parse(answer.extensions.serverTime) - Date.now())).toBeLessThan(60_000);
  });
});

describe('each answer', () => {
  it('carries the database’s time to within a second', async () => {
    const { answer } = await ask('{ serverTime }');
    const apart = Date.parse(answer.extensions.serverTime) - Date.parse(answer.data.serverTime as string);
    expect(Math.abs(apart)).toBeLessThan(1_000);
  });

  it('says what the operation cost, with `first` as a multiplier', async () => {
    const costOf = async (first: number) =>
      (await ask(`{ opportunities(first: ${first}) { edges { node { id } } } }`)).answer.extensions.cost;
    expect(await costOf(1)).toEqual({ requested: 3, allowed: 5_000 });
    expect(await costOf(100)).toEqual({ requested: 201, allowed: 5_000 });
  });

  it('says so when an operation is named that the document does not have', async () => {
    const { answer } = await here.api.send({ query: 'query A { serverTime }', operationName: 'B' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('names bad variables as bad input, however many', async () => {
    const ids = Array.from({ length: 60 }, () => ({}));
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { answer } = await here.api.send({ query, variables: { ids } });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('names a null for an argument that needs a value as bad input', async () => {
    const query = 'query ($first: Int = 5) { opportunities(first: $first) { totalCount } }';
    const { answer } = await here.api.send({ query, variables: { first: null } });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
