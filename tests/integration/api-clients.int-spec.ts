import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { madeClient } from '../support/api-clients.js';
import { startApi } from '../support/graphql.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { bidInput } from '../support/procurement.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

let here: World;
let supplier: SignedInPerson;
let tender: { tenderId: string; lotId: string };
beforeAll(async () => {
  here = await world(1);
  supplier = here.suppliers[0] as SignedInPerson;
  tender = await here.steps.draft();
}, 60_000);
afterAll(() => here?.close());

const READ = 'query Read($id: ID!) { tender(id: $id) { title } }';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const read = (token: string) =>
  here.api.send({ query: READ, variables: { id: tender.tenderId } }, bearer(token)).then(({ status, answer }) => ({
    status,
    title: answer.data?.['tender']?.['title'],
    code: answer.errors?.[0]?.extensions.code,
  }));

const ROTATE = `mutation R($input: RotateApiClientInput!) { rotateApiClient(input: $input) {
  __typename ... on UserError { message path } ... on RotateApiClientSuccess { secret client { secrets { prefix } } } } }`;
const REVOKE = `mutation R($input: RevokeApiClientInput!) { revokeApiClient(input: $input) {
  __typename ... on RevokeApiClientSuccess { client { revokedAt } } } }`;
const LIST = `query L($id: ID!, $first: Int!, $after: String) { apiClients(organisationId: $id, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id name kind scopes createdBy { name } secrets { prefix lastUsedAt expiresAt } } } } }`;

describe('a key', () => {
  it('lets a program see what its organisation sees, as far as its scopes go', async () => {
    const { secret } = await madeClient(here.api, here.lead);
    const { secret: blind } = await madeClient(here.api, here.lead, { scopes: ['BIDS_READ'] });
    const { secret: stranger } = await madeClient(here.api, supplier);
    expect(await read(secret)).toEqual({ status: 200, title: expect.any(String), code: undefined });
    expect(await read(blind)).toEqual({ status: 403, title: undefined, code: 'FORBIDDEN' });
    expect((await read(stranger)).title).toBeUndefined();
  });

  it('is found by one statement and noted as used once a minute', async () => {
    const made = await madeClient(here.api, here.lead);
    const noted = () =>
      asOwner(here.database, async (client) => {
        const { rows } = await client.query<{ at: Date }>(
          'select last_used_at as at from api_secret where client_id = $1',
          [rowId(made.id)],
        );
        return rows[0]?.at;
      });
    await read(made.secret);
    const first = await noted();
    here.api.statements.length = 0;
    await read(made.secret);
    expect(here.api.statements.filter((sql) => /client_of_secret|note_secret/.test(sql))).toHaveLength(1);
    expect(await noted()).toEqual(first);
  });

  it('that is unknown, expired or revoked opens nothing, not even what is public', async () => {
    const [expired, revoked] = [await madeClient(here.api, here.lead), await madeClient(here.api, here.lead)];
    await asOwner(here.database, (client) =>
      client.query('update api_secret set expires_at = clock_timestamp() where client_id = $1', [rowId(expired.id)]),
    );
    await here.api.gql(REVOKE, { input: { clientId: revoked.id } }, here.lead.token);
    const wrong = `${expired.secret.slice(0, -1)}${expired.secret.endsWith('A') ? 'B' : 'A'}`;
    for (const secret of [wrong, expired.secret, revoked.secret])
      expect(await read(secret)).toEqual({ status: 401, title: undefined, code: 'UNAUTHENTICATED' });
  });

  it('is kept as a hash that the api’s own login cannot list', async () => {
    const { secret } = await madeClient(here.api, here.lead);
    const dump = await asOwner(here.database, (client) => client.query('select * from api_secret'));
    expect(JSON.stringify(dump.rows)).not.toContain(secret.split('_').slice(2).join('_'));
    const api = await startApi(here.database);
    await api.close();
    await expect(
      asOwner({ ...here.database, owner: here.database.api }, (client) => client.query('select hash from api_secret')),
    ).rejects.toThrow('permission denied');
  });

  it('submits a bid for its supplier, and is named when it is late', async () => {
    const { secret } = await madeClient(here.api, supplier, { scopes: ['BIDS_WRITE'] });
    const { lotId, tenderId } = await publishedTender(here);
    const query =
      'mutation S($input: SubmitBidInput!) { submitBid(input: $input) { __typename ... on SubmitBidSuccess { bid { id } } } }';
    const variables = { input: bidInput(supplier, lotId, { price: '10.00', jobs: '1' }) };
    const submit = () => here.api.send({ query, variables }, bearer(secret));
    expect((await submit()).answer.data['submitBid']?.['__typename']).toBe('SubmitBidSuccess');
    await here.steps.close(here.database, tenderId);
    expect((await submit()).answer.data['submitBid']?.['__typename']).toBe('DeadlinePassed');
    const { rows } = await asOwner(here.database, (client) =>
      client.query('select person_id, client_id is not null as by_client from late_attempt where lot_id = $1', [
        rowId(lotId),
      ]),
    );
    expect(rows).toEqual([{ person_id: null, by_client: true }]);
  });

  it('never does what is for people: grades, or the keys themselves', async () => {
    const { secret, id } = await madeClient(here.api, here.lead, { scopes: EVERY_SCOPE });
    const viewer = await here.api.send({ query: '{ viewer { email } }' }, bearer(secret));
    const revoke = await here.api.send({ query: REVOKE, variables: { input: { clientId: id } } }, bearer(secret));
    expect([viewer, revoke].map(({ answer }) => answer.errors?.[0]?.extensions.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});

const EVERY_SCOPE = [
  'TENDERS_READ',
  'TENDERS_WRITE',
  'TENDERS_PUBLISH',
  'BIDS_READ',
  'BIDS_WRITE',
  'EVALUATION_READ',
  'CHANGES_READ',
];

describe('replacing a secret', () => {
  it('keeps the old one good for the grace chosen, and no longer', async () => {
    const made = await madeClient(here.api, here.lead);
    const rotate = async (graceHours: number) =>
      (await here.api.gql(ROTATE, { input: { clientId: made.id, graceHours } }, here.lead.token)).data.rotateApiClient;
    const second = await rotate(1);
    expect(second?.['client']?.['secrets']).toHaveLength(2);
    expect((await read(made.secret)).status).toBe(200);
    const third = await rotate(0);
    expect((await read(made.secret)).status).toBe(401);
    expect((await read(String(second?.['secret']))).status).toBe(401);
    expect((await read(String(third?.['secret']))).status).toBe(200);
  });

  it('is refused once the program is revoked, and revoking can be repeated', async () => {
    const { id } = await madeClient(here.api, here.lead);
    const revoke = () => here.api.gql(REVOKE, { input: { clientId: id } }, here.lead.token);
    const [first, again] = [await revoke(), await revoke()];
    expect(first.data.revokeApiClient).toEqual(again.data.revokeApiClient);
    const { data } = await here.api.gql(ROTATE, { input: { clientId: id } }, here.lead.token);
    expect(data.rotateApiClient?.['__typename']).toBe('ClientRevoked');
  });
});

interface ClientPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string; readonly createdBy: { readonly name: string } } }[];
}

describe('a session that is older than half an hour', () => {
  it('makes no program and replaces no secret before its person has signed in again', async () => {
    const { id } = await madeClient(here.api, here.lead);
    const shown = (when: string) =>
      asOwner(here.database, (client) =>
        client.query(`update session set created_at = ${when}, second_factor_at = ${when} where person_id = $1`, [
          here.lead.personId,
        ]),
      );
    const rotate = async () =>
      (await here.api.gql(ROTATE, { input: { clientId: id } }, here.lead.token)).data['rotateApiClient']?.[
        '__typename'
      ];
    await shown("now() - interval '31 minutes'");
    await expect(madeClient(here.api, here.lead)).rejects.toThrow('FreshSignInNeeded');
    expect(await rotate()).toBe('FreshSignInNeeded');
    await shown('now()');
    expect(await rotate()).toBe('RotateApiClientSuccess');
  });
});

describe('the list of programs', () => {
  it('pages by sealed cursors and shows no secret', async () => {
    const owner = await signedIn(here.database, 'SUPPLIER');
    for (let i = 0; i < 3; i += 1) await madeClient(here.api, owner);
    const page = async (after?: string) =>
      (await here.api.gql(LIST, { id: owner.organisation, first: 2, after }, owner.token)).data.apiClients;
    const first = (await page()) as unknown as ClientPage;
    const second = (await page(first.pageInfo.endCursor)) as unknown as ClientPage;
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect([new Set(seen).size, first.totalCount, second.pageInfo.hasNextPage]).toEqual([3, 3, false]);
    expect(first.edges[0]?.node.createdBy.name).toBe('Sam Tester');
  });

  it('is empty for strangers, who cannot change anything either', async () => {
    const { id } = await madeClient(here.api, here.lead);
    const { data } = await here.api.gql(LIST, { id: here.lead.organisation, first: 1 }, supplier.token);
    expect(data.apiClients).toMatchObject({ totalCount: 0, edges: [] });
    for (const query of [ROTATE, REVOKE]) {
      const { data: refused } = await here.api.gql(query, { input: { clientId: id } }, supplier.token);
      expect(Object.values(refused)[0]).toMatchObject({ __typename: 'NotFound' });
    }
  });
});
