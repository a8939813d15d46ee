import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { toGlobalId } from '../../libs/platform/graphql/src/global-id.js';
import { account, PASSWORD } from '../support/accounts.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signInWithCode, totpCode } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

const BEGIN = 'mutation { beginTotpEnrolment { __typename ... on BeginTotpEnrolmentSuccess { secret } } }';
const CONFIRM = 'mutation ($input: ConfirmTotpEnrolmentInput!) { confirmTotpEnrolment(input: $input) { __typename } }';
const clientDataJSON = Buffer.from('{"challenge":"x"}').toString('base64url');
const passkeyId = toGlobalId('Passkey', { id: randomUUID() });

/** Every change of how somebody signs in, with an input that is well formed. */
const CHANGES: readonly (readonly [string, string, object?])[] = [
  ['beginTotpEnrolment', BEGIN],
  ['confirmTotpEnrolment', CONFIRM, { code: '123456' }],
  ['removeTotp', 'mutation { removeTotp { __typename } }'],
  ['regenerateRecoveryCodes', 'mutation { regenerateRecoveryCodes { __typename } }'],
  ['beginPasskeyRegistration', 'mutation { beginPasskeyRegistration { __typename } }'],
  [
    'registerPasskey',
    'mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { __typename } }',
    { name: 'Laptop', response: JSON.stringify({ id: 'x', response: { clientDataJSON } }) },
  ],
  [
    'removePasskey',
    'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { __typename } }',
    { passkeyId },
  ],
];

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

const ask = async (document: string, token: string, input?: object): Promise<Loose> =>
  Object.values((await here.api.gql(document, input ? { input } : {}, token)).data)[0] as Loose;
const minutesPass = (personId: string, minutes: number) =>
  asOwner(here.database, (client) =>
    client.query(
      `update session set created_at = created_at - make_interval(mins => $2),
         second_factor_at = second_factor_at - make_interval(mins => $2) where person_id = $1`,
      [personId, minutes],
    ),
  );
const signedIn = async () => {
  const person = await account(here.database, { app: true });
  return { person, token: await signInWithCode(here.api, person) };
};

describe('a session in which its person signed in more than half an hour ago', () => {
  it('changes nothing of how they sign in', async () => {
    const { person, token } = await signedIn();
    await minutesPass(person.personId, 31);
    for (const [name, document, input] of CHANGES)
      expect([name, (await ask(document, token, input))['__typename']]).toEqual([name, 'FreshSignInNeeded']);
  });

  it('does not finish an app that was begun while it was fresh', async () => {
    const { person, token } = await signedIn();
    await minutesPass(person.personId, 20);
    const { secret } = (await ask(BEGIN, token)) as unknown as { secret: string };
    await minutesPass(person.personId, 11);
    expect(await ask(CONFIRM, token, { code: totpCode(secret, new Date()) })).toMatchObject({
      __typename: 'FreshSignInNeeded',
    });
  });

  it('changes the password with the one that holds, which shows as much', async () => {
    const { person, token } = await signedIn();
    await minutesPass(person.personId, 31);
    const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }';
    const input = { currentPassword: PASSWORD, newPassword: 'saltmarsh heron at dusk' };
    expect((await ask(change, token, input))['__typename']).toBe('ChangePasswordSuccess');
  });
});

it('half an hour is enough to change everything', async () => {
  const { person, token } = await signedIn();
  await minutesPass(person.personId, 29);
  expect((await ask('mutation { regenerateRecoveryCodes { __typename } }', token))['__typename']).toBe(
    'RegenerateRecoveryCodesSuccess',
  );
});
