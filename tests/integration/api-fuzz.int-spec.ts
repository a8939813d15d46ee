import '../support/as-in-production.js';
import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import type { InjectedAnswer } from '../support/graphql.js';
import { type Dice, dice, RandomOperations } from '../support/random-operations.js';
import { rounds, timeFor } from '../support/rounds.js';
import { publishedTender, type World, world } from '../support/world.js';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const OPERATIONS = Number(process.env['FUZZ_OPERATIONS'] ?? rounds(20_000, 1_000_000));
const BODIES = OPERATIONS / 10;
const AT_ONCE = 24;

/** What hashes a password takes a tenth of a second by design; it is tried with bad input and in specs of its own. */
const LEFT = new Set(['signIn', 'signOut', 'registerPerson', 'resetPassword', 'changePassword']);
const LEAK =
  /\.(js|ts):\d+|node_modules|sqlstate|syntax error at|violates|duplicate key|invalid byte|relation "|postgres/i;

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
let here: World;
let ids: string[];
beforeAll(async () => {
  here = await world(1, { counts: false });
  const [supplier] = here.suppliers;
  const [draft, published, closed] = [
    await here.steps.draft(),
    await publishedTender(here),
    await publishedTender(here),
  ];
  const bids = supplier
    ? [
        await here.steps.bid(supplier, published.lotId, { price: '9.00', jobs: '1' }),
        await here.steps.bid(supplier, closed.lotId, { price: '9.00', jobs: '1' }),
      ]
    : [];
  await here.steps.close(here.database, closed.tenderId);
  ids = [draft, published, closed].flatMap(({ tenderId, lotId }) => [tenderId, lotId]);
  ids.push(here.lead.organisation, supplier?.organisation ?? '', ...bids.map((bid) => bid['bid']?.['id'] as string));
});
afterAll(() => here?.close());

/** Sends everything, some at once, and gives what must not be: faults of the server and what it should not tell. */
async function incidents(count: number, send: () => [string, Promise<InjectedAnswer>]): Promise<string[]> {
  const found: string[] = [];
  let left = count;
  const work = async () => {
    while (left-- > 0) {
      const [sent, answered] = send();
      const { status, text } = await answered;
      if (status >= 500 || text.includes('"INTERNAL"') || LEAK.test(text)) found.push(`${sent}\n→ ${status} ${text}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

const sessions = () => ['', here.lead.token, here.suppliers[0]?.token ?? ''];
const headersOf = (any: Dice): Record<string, string> => {
  const token = any.one(sessions());
  return token ? { authorization: `Bearer ${token}` } : {};
};

it(
  `answers ${OPERATIONS} random operations without a fault of its own (seed ${SEED})`,
  async () => {
    const any = dice(SEED);
    const operations = new RandomOperations(schema, any, ids, LEFT);
    let done = 0;
    const found = await incidents(OPERATIONS, () => {
      const operation = operations.next();
      const answered = here.api.inject(operation, headersOf(any)).then((answer) => {
        if (answer.text.startsWith('{"data":{')) done += 1;
        return answer;
      });
      return [JSON.stringify(operation), answered];
    });
    expect(found.slice(0, 3)).toEqual([]);
    // Operations that are all refused would prove nothing.
    expect(done).toBeGreaterThan(OPERATIONS / 5);
  },
  timeFor(OPERATIONS, 30),
);

it(
  `answers ${BODIES} malformed bodies without a fault of its own (seed ${SEED})`,
  async () => {
    const any = dice(SEED + 1);
    const found = await incidents(BODIES, () => {
      const body = malformed(any);
      return [body.slice(0, 200), here.api.inject(body, headersOf(any))];
    });
    expect(found.slice(0, 3)).toEqual([]);
    expect((await here.api.gql('{ serverTime }')).data.serverTime).toBeTruthy();
  },
  timeFor(BODIES, 15),
);

const SOUND = JSON.stringify({
  query: 'query A($id: ID!) { node(id: $id) { id } }',
  variables: { id: 'x' },
  operationName: 'A',
});
const ODD = [null, true, 1, 'text', [], {}, [[]], { kind: 'Document' }, '{', '\u0000'];

/** A body that is broken in one of the ways in which bodies break. */
function malformed(any: Dice): string {
  const at = any.below(SOUND.length);
  const ways: (() => string)[] = [
    () => SOUND.slice(0, at),
    () => SOUND.slice(0, at) + String.fromCharCode(any.below(65_536)) + SOUND.slice(at + 1),
    () => SOUND.slice(0, at) + any.one(['{', '}', '[', ']', '"', ',', '\\u', '\u0000']) + SOUND.slice(at),
    () => JSON.stringify(any.one(ODD)),
    () =>
      JSON.stringify({
        ...JSON.parse(SOUND),
        [any.one(['query', 'variables', 'operationName', 'extensions'])]: any.one(ODD),
      }),
    () => JSON.stringify({ extensions: { persistedQuery: { version: any.below(3), sha256Hash: any.one(ODD) } } }),
    () => '['.repeat(any.below(20_000)),
    () => '',
  ];
  return any.one(ways)();
}
