import 'reflect-metadata';

import { execFileSync } from 'node:child_process';

import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { FindDuplicates, MergeOrganisations } from '@commonweal/organisations';
import { ormOptions } from '@commonweal/persistence';

import type { Loose } from '../support/graphql.js';
import { keptSearch } from '../support/kept-searches.js';
import { asOwner, member, type SignedInPerson, signedIn } from '../support/people.js';
import { madeEndpoint } from '../support/webhooks.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

let here: World;
let orm: MikroORM;
beforeAll(async () => {
  here = await world(0);
  orm = new MikroORM(ormOptions(here.database.owner));
}, 60_000);
afterAll(async () => {
  await orm?.close();
  await here?.close();
});

const rows = <T extends object>(sql: string, values: unknown[] = []) =>
  asOwner(here.database, async (client) => (await client.query<T>(sql, values)).rows);
const supplier = () => signedIn(here.database, 'SUPPLIER', ['OWNER']);
const merge = (duplicate: SignedInPerson, survivor: SignedInPerson) =>
  new MergeOrganisations(orm.em).execute({
    ...{ duplicateId: duplicate.organisationId, survivorId: survivor.organisationId },
    ...{ operator: 'Olwen Pritchard', reason: 'One charity, registered twice' },
  });
const offer = (price: string) => ({ price, jobs: '1' });
/** What the audit log holds of a bid, in its order. */
const leavesOf = (bid: Loose) =>
  rows<{ action: string; for: string; sealed: boolean; tells: string }>(
    `select l.action, l.on_behalf_of as "for", l.sealed_lot_id = b.lot_id as sealed,
        case when l.before is null then 'after' else 'change' end as tells
       from audit_leaf l join bid b on b.tenant_id = l.tenant_id and b.id = l.object_id
      where b.id = $1 and l.object_type = 'Bid' order by l.recorded_at`,
    [rowId(bid['bid']?.['id'] as string)],
  );
const identifiers = (by: SignedInPerson, version: number, ...pairs: [string, string][]) =>
  here.steps.mutate(
    'updateSupplierProfile',
    'UpdateSupplierProfileInput',
    {
      ...{ organisationId: by.organisation, version },
      identifiers: pairs.map(([scheme, value]) => ({ scheme, value })),
    },
    '',
    by.token,
  );

describe('two registrations of one body', () => {
  it('are found by a number in two forms, by one that both claim, and by their name', async () => {
    const [charity, company, namesake] = [await supplier(), await supplier(), await supplier()];
    await identifiers(charity, 0, ['GB-CHC', '1128267'], ['GB-COH', '04336774']);
    await identifiers(company, 0, ['GB-COH', '4336774']);
    await rows(`update organisation set name = 'The Môn Trust Ltd' where id = $1`, [charity.organisationId]);
    await rows(`update organisation set name = 'Mon  Trust Limited' where id = $1`, [namesake.organisationId]);
    const old = await supplier();
    await rows(`insert into organisation_identifier values ($1, 'GB-COH', '4336774')`, [old.organisationId]);

    const found = await new FindDuplicates(orm.em).execute();
    const because = (other: SignedInPerson) => found.find(({ ids }) => ids[1] === other.organisationId)?.because;
    expect(because(company)).toBe('both say that GB-COH 04336774 is theirs');
    expect(because(old)).toBe('both say that GB-COH 04336774 is theirs');
    expect(because(namesake)).toBe('both are called “mon trust”');
    expect(found.every(({ ids }) => ids[0] === charity.organisationId)).toBe(true);
  });

  it('become one: people, bids, numbers and the old id', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    const both = await member(here.database, duplicate, [['EDITOR']]);
    await member(here.database, survivor, [['SIGNATORY'], both]);
    await identifiers(duplicate, 0, ['GB-CHC', '202918'], ['GB-VAT', '107328000']);
    await identifiers(survivor, 0, ['GB-VAT', '107328000']);
    const { lotId } = await publishedTender(here);
    const bid = await here.steps.bid(duplicate, lotId, offer('9.00'));

    const merged = await merge(duplicate, survivor);
    expect(merged).toMatchObject({ ok: true, value: { memberships: 2, bids: 1, identifiers: 1 } });
    const members = await rows<{ person_id: string; roles: string[] }>(
      'select person_id, roles from membership where tenant_id = $1',
      [survivor.organisationId],
    );
    expect(members).toHaveLength(3);
    expect(members.find(({ person_id }) => person_id === both.personId)?.roles.toSorted()).toEqual([
      'EDITOR',
      'SIGNATORY',
    ]);
    expect(await rows('select from membership where tenant_id = $1', [duplicate.organisationId])).toEqual([]);

    const look = `query ($id: ID!, $bid: ID!, $supplier: ID!) {
      node(id: $id) { id ... on Organisation { identifiers { scheme value } } }
      bid: node(id: $bid) { ... on Bid { supplier { id } content { price { amount } } } } myBids(supplierId: $supplier, first: 10) { edges { node { id } } } }`;
    const ids = { id: duplicate.organisation, bid: bid['bid']?.['id'], supplier: survivor.organisation };
    const { data } = await here.api.gql(look, ids, duplicate.token);
    expect(data.node).toMatchObject({ id: survivor.organisation });
    expect(data.node?.['identifiers']).toHaveLength(2);
    expect(data['bid']).toEqual({ supplier: { id: survivor.organisation }, content: { price: { amount: '9.00' } } });
    expect(data['myBids']?.['edges']).toHaveLength(1);
    expect(await leavesOf(bid)).toEqual([
      { action: 'submitBid', for: duplicate.organisationId, sealed: true, tells: 'after' },
      { action: 'mergeOrganisations', for: survivor.organisationId, sealed: true, tells: 'change' },
    ]);
  });

  it('put a bid that is both overtaken and moved on record once', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    const { lotId } = await publishedTender(here);
    const earlier = await here.steps.bid(duplicate, lotId, offer('1.00'));
    const later = await here.steps.bid(survivor, lotId, offer('2.00'));
    expect((await merge(duplicate, survivor)).ok).toBe(true);
    expect((await leavesOf(earlier)).map(({ action }) => action)).toEqual(['submitBid', 'mergeOrganisations']);
    expect((await leavesOf(later)).map(({ action }) => action)).toEqual(['submitBid']);
  });

  it('leave no program that acts for the one that is gone, and no webhook', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    const wanted = { organisationId: duplicate.organisation, name: 'Bids', kind: 'API_KEY', scopes: ['BIDS_READ'] };
    const answer = '... on CreateApiClientSuccess { secret }';
    const made = await here.steps.mutate('createApiClient', 'CreateApiClientInput', wanted, answer, duplicate.token);
    const asked = () => here.api.gql('{ serverTime }', {}, String(made['secret']));
    await madeEndpoint(here.api, duplicate);
    expect((await asked()).errors).toBeUndefined();
    expect(await merge(duplicate, survivor)).toMatchObject({ ok: true, value: { programsEnded: 1 } });
    expect((await asked()).errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await rows('select from webhook_endpoint')).toEqual([]);
  });

  it('take along the searches that are kept', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    await keptSearch(here.api, duplicate);
    expect(await merge(duplicate, survivor)).toMatchObject({ ok: true, value: { searches: 1 } });
  });

  it('leave one bid for a lot that takes bids: the later one', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    const { lotId } = await publishedTender(here);
    const earlier = await here.steps.bid(survivor, lotId, offer('1.00'));
    const later = await here.steps.bid(duplicate, lotId, offer('2.00'));
    expect((await merge(duplicate, survivor)).ok).toBe(true);
    for (const bid of [earlier, later])
      expect((await leavesOf(bid)).map(({ action }) => action)).toEqual(['submitBid', 'mergeOrganisations']);
    const { data } = await here.api.gql(
      'query ($id: ID!) { myBids(supplierId: $id, first: 10) { edges { node { id content { price { amount } } } } } }',
      { id: survivor.organisation },
      survivor.token,
    );
    const standing = { id: later['bid']?.['id'], content: { price: { amount: '2.00' } } };
    expect(data['myBids']?.['edges']).toEqual([{ node: standing }]);
  });

  it('stay two while both have a bid for a closed lot; nothing moves', async () => {
    const [duplicate, survivor] = [await supplier(), await supplier()];
    const { tenderId, lotId } = await publishedTender(here);
    await here.steps.bid(survivor, lotId, offer('1.00'));
    await here.steps.bid(duplicate, lotId, offer('2.00'));
    await here.steps.close(here.database, tenderId);
    expect(await merge(duplicate, survivor)).toMatchObject({ ok: false, failure: { kind: 'BidsCollide' } });
    expect(await rows('select from membership where tenant_id = $1', [duplicate.organisationId])).toHaveLength(1);
  });

  it('are merged once, suppliers only, and on the record', async () => {
    const [duplicate, survivor, third] = [await supplier(), await supplier(), await supplier()];
    expect((await merge(duplicate, survivor)).ok).toBe(true);
    expect(await merge(duplicate, third)).toMatchObject({ ok: false, failure: { kind: 'NotMergeable' } });
    expect(await merge(here.lead, third)).toMatchObject({ ok: false, failure: { kind: 'NotMergeable' } });
    expect((await merge(survivor, third)).ok).toBe(true);
    const { data } = await here.api.gql('query ($id: ID!) { node(id: $id) { id } }', { id: duplicate.organisation });
    expect(data.node?.['id']).toBe(third.organisation);

    const [record] = await rows<{ operator: string; reason: string; moved: object }>(
      'select operator, reason, moved from organisation_merge where duplicate_id = $1',
      [duplicate.organisationId],
    );
    expect(record).toMatchObject({ operator: 'Olwen Pritchard', moved: { memberships: 1, bids: 0 } });
    await expect(rows(`update organisation_merge set reason = 'other'`)).rejects.toThrow('never changed');
  });
});

it('the operator’s commands say what they found and did', async () => {
  const [duplicate, survivor] = [await supplier(), await supplier()];
  await rows(`update organisation set name = 'Twice' where id = any ($1)`, [
    [duplicate.organisationId, survivor.organisationId],
  ]);
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  const run = (script: string, ...words: string[]) =>
    execFileSync(process.execPath, [`apps/api/dist/${script}.js`, ...words], { env, encoding: 'utf8' });
  expect(run('find-duplicates')).toContain('Twice / Twice: both are called “twice”');
  const said = run('merge-organisations', duplicate.organisationId, survivor.organisationId, 'Olwen', 'One body');
  expect(said).toContain(`${duplicate.organisationId} is ${survivor.organisationId} from now on: 1 memberships`);
});
