import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import pg from 'pg';

import { passwordHash } from '@commonweal/auth';

import { approved } from '../support/approval.js';
import { asOwner, passDeadline, type SignedInPerson } from '../support/people.js';
import { type SoundInputs, soundInputs, SUPPLIERS } from '../support/sound-inputs.js';
import { rowId, type World, world } from '../support/world.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
/** Mutations that change nothing. */
const UNCHANGING = new Set(['ping']);
/**
 * What needs a secret or a device that a test of its own has, or other people: the guard below refuses it there without a
 * leaf.
 */
const ELSEWHERE = new Set([
  ...['beginPasskeyRegistration', 'registerPasskey', 'renamePasskey', 'removePasskey'],
  ...['beginPasskeySignIn', 'signInWithPasskey', 'beginProviderSignIn', 'signInWithProvider', 'confirmSecondFactor'],
  ...['beginTotpEnrolment', 'confirmTotpEnrolment', 'removeTotp', 'regenerateRecoveryCodes'],
  ...['registerPerson', 'confirmAddress', 'requestPasswordReset', 'resetPassword', 'changePassword'],
  ...['revokeSession', 'revokeOtherSessions', 'startAssistedSession'],
  ...['saveSearch', 'confirmSearch', 'stopSearch'],
  ...['acceptInvitation', 'revokeInvitation', 'changeRoles', 'removeMember'],
  // Nobody did these: their leaves name no person.
  ...['castBallot', 'proposeNeed', 'askWardQuestion', 'confirmWardQuestion'],
]);
const PASSWORD = 'a password for a test';

/** What others need is done first; what is not named here is done in between. */
const FIRST = [
  ...['addSocialValueCriterion', 'setAwardCriteria', 'chooseMeasures', 'setPlaceFactors'],
  ...['updateTender', 'saveSampleBids'],
  ...['publishTender', 'submitBid', 'amendTender', 'closeTender', 'recordGrade', 'recordAgreedGrade', 'requestScoring'],
];
/** These end sessions, and what a program can do. */
const LAST = ['eraseMyself', 'revokeApiClient', 'signOut'];
/** What the supplier's person does. */
const OF_SUPPLIER = new Set([...SUPPLIERS, 'signIn', 'endAssistedSession']);
const rank = (name: string) => (LAST.includes(name) ? Infinity : (FIRST.indexOf(name) + FIRST.length) % FIRST.length);
const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ name }) => !UNCHANGING.has(name) && !ELSEWHERE.has(name))
  .toSorted((one, other) => rank(one.name) - rank(other.name));

let here: World;
let supplier: SignedInPerson;
let sound: SoundInputs;

beforeAll(async () => {
  here = await world(1);
  supplier = here.suppliers[0] as SignedInPerson;
  sound = await soundInputs(here, supplier);
}, 60_000);
afterAll(() => here?.close());

/** What the passing of time and other people do first. */
const BEFORE: Readonly<Record<string, () => Promise<unknown>>> = {
  closeTender: () => passDeadline(here.database, rowId(sound.changed['closeTender'] ?? '')),
  publishTender: async () => {
    const tenderId = sound.changed['publishTender'] ?? '';
    await here.steps.withCriteria({ tenderId, lotId: (sound.inputs['setAwardCriteria'] as { lotId: string }).lotId });
    await approved(here.api, here.lead, tenderId);
  },
  requestScoring: async () => {
    const { bidId } = sound.inputs['recordGrade'] as { bidId: string };
    await here.steps.grade('recordGrade', bidId, ['sv-method', '3']);
    await here.steps.grade('recordAgreedGrade', bidId, ['sv-method', '3']);
  },
  signIn: async () => {
    const hash = await passwordHash(PASSWORD);
    await asOwner(here.database, (owner) =>
      owner.query('update person set password_hash = $1 where id = $2', [hash, supplier.personId]),
    );
  },
};

async function inputOf(name: string): Promise<object> {
  if (name === 'signIn') return { email: `${supplier.personId}@example.org`, password: PASSWORD };
  const input = sound.inputs[name];
  if (!input) throw new Error(`Tell tests/support/sound-inputs.ts an input with which ${name} succeeds`);
  const tenderId = sound.changed[name];
  return tenderId === undefined ? input : { ...input, version: await here.steps.versionOf(tenderId) };
}

interface LeafTrace {
  readonly action: string;
  readonly person_id: string;
  readonly request_id: string | null;
}
const leaves = () =>
  asOwner(here.database, async (owner) => {
    const { rows } = await owner.query<LeafTrace>(
      'select action, person_id, request_id from audit_leaf order by recorded_at',
    );
    return rows;
  });

describe('each mutation that changes something', () => {
  it.each(MUTATIONS.map(({ name, args }) => [name, args.length > 0] as const))(
    '%s leaves a leaf under its own name, of who did it and of the request',
    async (name, takesInput) => {
      await BEFORE[name]?.();
      const who = OF_SUPPLIER.has(name) ? supplier : here.lead;
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const query = takesInput
        ? `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message path } } }`
        : `mutation { ${name} { __typename } }`;
      const variables = takesInput ? { input: await inputOf(name) } : {};
      const before = (await leaves()).length;
      // Signing in ends the session that the browser still had.
      const { data, errors } = await here.api.gql(query, variables, name === 'signIn' ? undefined : who.token);
      expect([errors, data[name]]).toEqual([
        undefined,
        { __typename: expect.stringMatching(/Success$/) as unknown as string },
      ]);
      const after = await leaves();
      expect(after.slice(before)).toEqual([
        { action: name, person_id: who.personId, request_id: expect.any(String) as unknown as string },
      ]);
    },
  );
});

describe('the databases of all tests', () => {
  it.each(['api', 'worker'] as const)('refuse a change of the %s that leaves no leaf', async (login) => {
    const client = new pg.Client({ connectionString: here.database[login] });
    await client.connect();
    try {
      await client.query(`select set_config('app.orgs', $1, false)`, [`{${here.lead.organisationId}}`]);
      const change = `update tender set version = version where id = '${rowId(sound.changed['closeTender'] ?? '')}'`;
      await expect(client.query(change)).rejects.toThrow('A change of tender was committed without a leaf');
    } finally {
      await client.end();
    }
  });

  it('guard every table but those named, also one that is new', async () => {
    const { UNGUARDED } = (await import('../../infra/database/audited-changes.mjs')) as { UNGUARDED: object };
    const unguarded = await asOwner(here.database, async (owner) => {
      const { rows } = await owner.query<{ relname: string }>(
        `select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'zz_audited') order by 1`,
      );
      return rows.map(({ relname }) => relname);
    });
    expect(unguarded).toEqual(Object.keys(UNGUARDED).toSorted());
  });
});
