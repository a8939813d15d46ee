import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ROLES_OF } from '@commonweal/persistence';

import { asOwner, member, signedIn } from '../support/people.js';
import { MUTATIONS, ROLE_ACCESS, ROLE_CELLS } from '../support/tenancy/role-access.js';
import { type RoleWorld, roleWorld } from '../support/tenancy/role-world.js';
import { bidInput } from '../support/procurement.js';
import { publishedTender } from '../support/world.js';

interface BidPage {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

let at: RoleWorld;
beforeAll(async () => void (at = await roleWorld()), 60_000);
afterAll(() => at?.here.close());

/** How the mutation ends for somebody. */
async function ended(mutation: string, token: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { data, errors } = await at.here.api.gql(document, { input }, token);
  return errors?.[0]?.extensions.code ?? String(data[mutation]?.['__typename']);
}

describe('who may change what', () => {
  it('is said of every mutation; one that is not in the matrix fails here', () => {
    const { mutations, anybody } = ROLE_ACCESS;
    expect([...Object.keys(mutations), ...Object.keys(anybody)].toSorted()).toEqual(MUTATIONS);
    expect(ROLE_CELLS.filter(({ mutation, kind }) => !at.requests[kind][mutation])).toEqual([]);
  });

  it('is said of every role there is', () => {
    expect(ROLE_ACCESS.roles).toEqual(ROLES_OF);
  });

  it.each(ROLE_CELLS)('$role may $mutation: $may', async ({ mutation, kind, role, may }) => {
    const request = at.requests[kind][mutation];
    const outcome = await ended(mutation, at.people[role]?.token ?? '', request?.input ?? {});
    expect(outcome).toBe(may ? request?.allowed : 'RoleMissing');
  });

  it.each(ROLE_CELLS.filter(({ may }) => may))('in another organisation, $role may not $mutation', async (cell) => {
    const { mutation, kind, role } = cell;
    const stranger = await signedIn(at.here.database, kind, [role as 'LEAD']);
    expect(await ended(mutation, stranger.token, at.requests[kind][mutation]?.input ?? {})).toBe('NotFound');
  });
});

describe('a role', () => {
  const roles = (organisationId: string, text: string) =>
    asOwner(at.here.database, (client) =>
      client.query('update membership set roles = $2 where tenant_id = $1', [organisationId, text]),
    );

  it('is one of its kind of organisation, at least one, and each once; the database sees to it', async () => {
    const { organisationId } = await signedIn(at.here.database);
    await expect(roles(organisationId, '{OWNER}')).rejects.toThrow('not of this kind of organisation');
    await expect(roles(organisationId, '{}')).rejects.toThrow(/violates check constraint/);
    await expect(roles(organisationId, '{ADMIN,ADMIN}')).rejects.toThrow('named twice');
  });

  it('is told to whoever has it', async () => {
    const { data } = await at.here.api.gql(
      '{ viewer { memberships { organisation { kind } roles } } }',
      {},
      at.people['SIGNATORY']?.token,
    );
    expect(data.viewer?.['memberships']).toEqual([{ organisation: { kind: 'SUPPLIER' }, roles: ['SIGNATORY'] }]);
  });

  it.each(['OBSERVER', 'VIEWER'])('of %s reads what the organisation reads', async (role) => {
    const query = '{ viewer { organisations { id } } tenders(first: 1) { totalCount } }';
    const { data } = await at.here.api.gql(query, {}, at.people[role]?.token);
    expect(data.viewer?.['organisations']).toHaveLength(1);
    expect(Number(data.tenders?.['totalCount']) > 0).toBe(role === 'OBSERVER');
  });
});

describe('whoever acts for the authority and for a bidder', () => {
  it('neither bids there nor sees its bids before they are open, and sees them as the authority after', async () => {
    const { here } = at;
    const [supplier] = here.suppliers;
    if (!supplier) throw new Error('No supplier');
    const insider = await member(here.database, supplier, [['OWNER']]);
    await member(here.database, here.lead, [['LEAD'], insider]);
    const { tenderId, lotId } = await publishedTender(here);
    const offer = { price: '9.00', jobs: '1' };
    const taken = await here.steps.bid(supplier, lotId, offer);
    const id = String(taken['bid']?.['id']);

    expect(await ended('submitBid', insider.token, bidInput(supplier, lotId, offer))).toBe('ConflictOfInterest');
    const look =
      'query ($id: ID!, $supplier: ID!) { node(id: $id) { ... on Bid { content { price { amount } } } } myBids(supplierId: $supplier, first: 10) { edges { node { id } } } }';
    const seen = () => here.api.gql(look, { id, supplier: supplier.organisation }, insider.token);
    const before = (await seen()).data;
    expect(before.node).toBeNull();
    expect((before['myBids'] as unknown as BidPage).edges.map(({ node }) => node.id)).not.toContain(id);

    await here.steps.close(here.database, tenderId);
    const after = (await seen()).data;
    expect(after.node?.['content']?.['price']?.['amount']).toBe('9.00');
    expect((after['myBids'] as unknown as BidPage).edges.map(({ node }) => node.id)).not.toContain(id);
  });
});
