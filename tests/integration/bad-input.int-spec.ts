import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import { type BadInput, badInputs, CASES } from '../support/bad-inputs.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { procurement } from '../support/procurement.js';
import { foreignAccountIds, soundIdentityInputs } from '../support/sound-identity-inputs.js';
import { soundInputs, SUPPLIERS } from '../support/sound-inputs.js';
import { type World, world } from '../support/world.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const FAILURES = new Set(schema.getPossibleTypes(schema.getType('UserError') as never).map(({ name }) => name));

let here: World;
let supplier: SignedInPerson;
let inputs: BadInput[];
/** The tender that each mutation with a version changes. */
let changed: Readonly<Record<string, string>>;

beforeAll(async () => {
  here = await world(1);
  supplier = here.suppliers[0] as SignedInPerson;
  const sound = await soundInputs(here, supplier);
  changed = sound.changed;
  inputs = badInputs(schema, { ...sound.inputs, ...soundIdentityInputs(here.lead) }, await foreignIds());
}, 60_000);
afterAll(() => here?.close());

/** Ids of another authority's draft, its lot and organisation, and of a bid that is not there. */
async function foreignIds(): Promise<string[]> {
  const stranger = await signedIn(here.database);
  const { tenderId, lotId } = await procurement(here.api, stranger).draft();
  const bid = Buffer.from(Buffer.from(lotId, 'base64url').toString().replace('Lot', 'Bid')).toString('base64url');
  return [tenderId, lotId, bid, stranger.organisation, ...foreignAccountIds(stranger)];
}

/** The input with the version that stands now, unless the version is what is spoilt. */
async function upToDate({ mutation, field, input }: BadInput): Promise<unknown> {
  const tenderId = changed[mutation];
  if (tenderId === undefined || field === 'version') return input;
  return { ...(input as object), version: await here.steps.versionOf(tenderId) };
}

/** What the API made of it: a failure's name, an error's code, or the name of the success. */
async function outcome(bad: BadInput): Promise<string> {
  const { mutation } = bad;
  const input = await upToDate(bad);
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { token } = SUPPLIERS.has(mutation) ? supplier : here.lead;
  const sent = await here.api.send({ query, variables: { input } }, { authorization: `Bearer ${token}` });
  return sent.answer.errors?.[0]?.extensions.code ?? (sent.answer.data[mutation]?.['__typename'] as string);
}

const told = ({ mutation, field, how }: BadInput, ended: string) => `${mutation}: ${field} ${how} → ${ended}`;

describe('each mutation with each field of its input', () => {
  it.each(CASES)(
    '%s ends in a named failure or a code',
    async (how) => {
      const cases = inputs.filter((each) => each.how === how);
      const wrong: string[] = [];
      for (const each of cases) {
        const ended = await outcome(each);
        const failed = FAILURES.has(ended) || ended === 'BAD_USER_INPUT';
        if (!failed && (each.mustFail || !ended.endsWith('Success'))) wrong.push(told(each, ended));
      }
      expect(cases.length).toBeGreaterThan(10);
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

it('an address of 300,000 letters is refused like any other that is unknown, and does not break the index', async () => {
  const input = { email: `${'x'.repeat(300_000)}@example.org`, password: 'whatever it may be' };
  const bad: BadInput = { mutation: 'signIn', field: 'email', how: 'oversized', mustFail: true, input };
  expect(await outcome(bad)).toBe('SignInRefused');
});
