import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { madeEndpoint, testSent } from '../support/webhooks.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(0)), 60_000);
afterAll(() => here?.close());

const sql = (text: string, values: readonly unknown[] = []) =>
  asOwner(here.database, async (client) => (await client.query<object>(text, [...values])).rows);
const ask = async (name: string, input: object, { token }: SignedInPerson) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return (await here.api.gql(query, { input }, token)).data[name];
};

describe('managing webhooks', () => {
  it('takes public addresses alone, and names what is wrong with another', async () => {
    const who = await signedIn(here.database);
    await expect(madeEndpoint(here.api, who, { url: 'http://example.org/' })).rejects.toThrow(
      'must begin with https://',
    );
    await expect(madeEndpoint(here.api, who, { url: 'https://169.254.169.254/' })).rejects.toThrow('public Internet');
    await expect(madeEndpoint(here.api, who, { kinds: ['publishTenders'] })).rejects.toThrow(
      'There is no change of the kind',
    );
  });

  it('keeps secrets sealed, and the api’s own login cannot read them', async () => {
    const who = await signedIn(here.database);
    const { secret } = await madeEndpoint(here.api, who);
    const rows = await sql('select * from webhook_secret');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 20));
    const asApi = asOwner({ ...here.database, owner: here.database.api }, (client) =>
      client.query('select sealed from webhook_secret'),
    );
    await expect(asApi).rejects.toThrow('permission denied');
  });

  it('is for its own organisation, to which strangers’ webhooks do not exist', async () => {
    const who = await signedIn(here.database);
    const { id } = await madeEndpoint(here.api, who);
    const stranger = here.lead;
    const list = `query ($id: ID!) { webhookEndpoints(organisationId: $id, first: 5) { totalCount edges { node { id } } } }`;
    const listed = async ({ token }: SignedInPerson) =>
      (await here.api.gql(list, { id: who.organisation }, token)).data['webhookEndpoints'];
    expect(await listed(who)).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
    expect(await listed(stranger)).toEqual({ totalCount: 0, edges: [] });
    for (const verb of ['rotateWebhookSecret', 'sendTestWebhook', 'removeWebhookEndpoint', 'pauseWebhookEndpoint'])
      expect(await ask(verb, { endpointId: id }, stranger)).toEqual({ __typename: 'NotFound' });
  });

  it('removes a webhook with all that is kept of it', async () => {
    const who = await signedIn(here.database);
    const endpoint = await madeEndpoint(here.api, who);
    await testSent(here.api, who, endpoint);
    await ask('removeWebhookEndpoint', { endpointId: endpoint.id }, who);
    for (const table of ['webhook_endpoint', 'webhook_secret', 'webhook_delivery'])
      expect(await sql(`select from ${table} where tenant_id = $1`, [who.organisationId])).toEqual([]);
  });
});
