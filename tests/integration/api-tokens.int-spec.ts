import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { basic, madeClient, sendForm } from '../support/api-clients.js';
import { testDatabase } from '../support/database.js';
import { startApi } from '../support/graphql.js';
import { signedIn } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
let tenderId: string;
beforeAll(async () => {
  here = await world(0);
  tenderId = (await here.steps.draft()).tenderId;
}, 60_000);
afterAll(() => here?.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const read = async (token: string) => {
  const query = 'query Read($id: ID!) { tender(id: $id) { title } }';
  const { status, answer } = await here.api.send({ query, variables: { id: tenderId } }, bearer(token));
  return { status, code: answer.errors?.[0]?.extensions.code };
};
const grant = { grant_type: 'client_credentials' };
const ROTATE = 'mutation R($input: RotateApiClientInput!) { rotateApiClient(input: $input) { __typename } }';

describe('the token endpoint', () => {
  it('changes a client’s secret for a token, by header or form, for some or all of its scopes', async () => {
    const scopes = ['TENDERS_READ', 'BIDS_READ'];
    const made = await madeClient(here.api, here.lead, { kind: 'CLIENT_CREDENTIALS', scopes });
    const byHeader = await sendForm(here.api, 'token', grant, basic(made));
    const { clientId, secret } = made;
    const narrow = { ...grant, client_id: clientId, client_secret: secret, scope: 'bids:read' };
    const byForm = await sendForm(here.api, 'token', narrow);
    expect(byHeader.body).toEqual({
      ...{ token_type: 'Bearer', expires_in: 900, scope: 'tenders:read bids:read' },
      access_token: expect.stringMatching(/^cwt_/),
    });
    expect([byHeader.status, byHeader.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await read(String(byHeader.body['access_token']))).status).toBe(200);
    expect((await read(String(byForm.body['access_token']))).code).toBe('FORBIDDEN');
    // The secret itself is no bearer.
    expect((await read(secret)).status).toBe(401);
  });

  it('reads no long form, whoever sends it', async () => {
    const { status } = await sendForm(here.api, 'token', { ...grant, scope: 'x'.repeat(100_000) });
    expect(status).toBe(413);
  });

  it('refuses in the words of RFC 6749', async () => {
    const made = await madeClient(here.api, here.lead, { kind: 'CLIENT_CREDENTIALS' });
    const key = await madeClient(here.api, here.lead);
    const answers = [
      await sendForm(here.api, 'token', { ...grant, scope: 'bids:write' }, basic(made)),
      await sendForm(here.api, 'token', { grant_type: 'password' }, basic(made)),
      await sendForm(here.api, 'token', {}, basic(made)),
      await sendForm(here.api, 'token', grant, basic({ ...made, secret: `${made.secret.slice(0, -2)}xx` })),
      await sendForm(here.api, 'token', grant, basic(key)),
      await sendForm(here.api, 'token', grant),
    ];
    expect(answers.map(({ status, body }) => [status, body['error']])).toEqual([
      [400, 'invalid_scope'],
      [400, 'unsupported_grant_type'],
      [400, 'invalid_request'],
      [401, 'invalid_client'],
      [401, 'invalid_client'],
      [401, 'invalid_client'],
    ]);
    expect(answers[3]?.headers.get('www-authenticate')).toMatch(/^Basic/);
  });

  it('ends a token early, and all tokens of a secret that is replaced at once', async () => {
    const made = await madeClient(here.api, here.lead, { kind: 'CLIENT_CREDENTIALS' });
    const token = async () => String((await sendForm(here.api, 'token', grant, basic(made))).body['access_token']);
    const [first, second] = [await token(), await token()];
    expect((await sendForm(here.api, 'revoke', { token: first }, basic(made))).status).toBe(200);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([401, 200]);
    await here.api.gql(ROTATE, { input: { clientId: made.id, graceHours: 0 } }, here.lead.token);
    expect((await read(second)).status).toBe(401);
  });
});

describe('a budget', () => {
  it('is counted for each program and for each address, across processes, and refuses with a time to wait', async () => {
    const budgets = { client: 2_000, anonymous: 2_000 };
    const database = await testDatabase();
    const apis = [await startApi(database, { budgets }), await startApi(database, { budgets })] as const;
    const lead = await signedIn(database);
    const { secret } = await madeClient(apis[0], lead);
    const query = 'query M { opportunities(first: 45) { edges { node { title } } } }';
    const spend = async (headers: Record<string, string>) => {
      for (let sent = 1; sent <= 30; sent += 1) {
        const response = await fetch(apis[sent % 2 === 0 ? 0 : 1].url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        });
        if (response.status === 429) return { sent, response, body: (await response.json()) as object };
        await response.arrayBuffer();
      }
      throw new Error('Nothing was refused');
    };
    const [anonymous, client] = [await spend({}), await spend(bearer(secret))];
    const person = await apis[0].gql(query, {}, lead.token);
    await Promise.all(apis.map((api) => api.close()));
    await database.drop();
    for (const { sent, response, body } of [anonymous, client]) {
      // 2,000 are good for 21 operations of 92 points; a process may have bought a lump that it did not use.
      expect(sent).toBeGreaterThan(17);
      expect(sent).toBeLessThan(24);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    }
    expect(person.data.opportunities).toBeTruthy();
  }, 60_000);
});
