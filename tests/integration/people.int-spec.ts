import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { asOwner, member, type SignedInPerson, signedIn } from '../support/people.js';
import { personOf, peopleWorld, type PeopleWorld } from '../support/people-world.js';

let at: PeopleWorld;
beforeAll(async () => void (at = await peopleWorld()), 60_000);
afterAll(() => at?.close());

describe('the people of an organisation', () => {
  const change = (by: SignedInPerson, who: SignedInPerson, roles: string[]) =>
    at.ended('changeRoles', { organisationId: by.organisation, personId: personOf(who), roles }, by.token);
  const remove = (by: SignedInPerson, who: SignedInPerson) =>
    at.ended('removeMember', { organisationId: by.organisation, personId: personOf(who) }, by.token);

  it('are seen by each other and by nobody else; invited addresses by those who look after them', async () => {
    const [lead, stranger] = [await signedIn(at.database), await signedIn(at.database)];
    const evaluator = await member(at.database, lead, [['EVALUATOR']]);
    await at.invite(lead, 'new@council.example', [['OBSERVER']]);
    expect((await at.membersOf(lead))['invitations']).toEqual([{ email: 'new@council.example' }]);
    expect((await at.membersOf(evaluator))['members']?.['totalCount']).toBe(2);
    expect((await at.membersOf(evaluator))['invitations']).toBeNull();
    expect(await at.membersOf(stranger, lead.organisation)).toEqual({ members: null, invitations: null });
  });

  it('come in pages', async () => {
    const lead = await signedIn(at.database);
    for (let count = 0; count < 4; count += 1) await member(at.database, lead, [['OBSERVER']]);
    const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on Organisation { members(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { email } } } } } }`;
    const emails: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Loose = (await at.api.gql(query, { id: lead.organisation, after }, lead.token)).data.node?.[
        'members'
      ] as Loose;
      emails.push(...(page['edges'] as Loose[]).map((edge) => String(edge['node']?.['email'])));
      if (!(page['pageInfo']?.['hasNextPage'] as unknown as boolean)) break;
      after = page['pageInfo']?.['endCursor'] as string;
    }
    expect(new Set(emails).size).toBe(5);
  });

  it('refuse a cursor of another list rather than begin anew', async () => {
    const lead = await signedIn(at.database);
    const cursor = 'query ($id: ID!) { apiClients(organisationId: $id, first: 1) { pageInfo { endCursor } } }';
    await at.mutate(
      'createApiClient',
      { organisationId: lead.organisation, name: 'Finance', kind: 'API_KEY', scopes: ['TENDERS_READ'] },
      lead.token,
    );
    const { data } = await at.api.gql(cursor, { id: lead.organisation }, lead.token);
    const after = data['apiClients']?.['pageInfo']?.['endCursor'];
    const members =
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Organisation { members(first: 1, after: $after) { totalCount } } } }';
    const { errors } = await at.api.gql(members, { id: lead.organisation, after }, lead.token);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('may do what their new roles allow from the next request on', async () => {
    const lead = await signedIn(at.database, 'AUTHORITY', ['ADMIN']);
    const colleague = await member(at.database, lead, [['OBSERVER']]);
    const notice = { authorityId: lead.organisation, document: '{}' };
    expect(await at.ended('importNotice', notice, colleague.token)).toBe('RoleMissing');
    expect(await change(lead, colleague, ['LEAD'])).toBe('ChangeRolesSuccess');
    expect(await at.ended('importNotice', notice, colleague.token)).toBe('InvalidNotice');
    expect(await remove(lead, colleague)).toBe('RemoveMemberSuccess');
    expect(await at.ended('importNotice', notice, colleague.token)).toBe('NotFound');
  });

  it('are never left without one who looks after them', async () => {
    const owner = await signedIn(at.database, 'SUPPLIER', ['OWNER']);
    expect(await change(owner, owner, ['VIEWER'])).toBe('LastKeeper');
    expect(await remove(owner, owner)).toBe('LastKeeper');
    const second = await member(at.database, owner, [['OWNER']]);
    expect(await remove(owner, owner)).toBe('RemoveMemberSuccess');
    expect(await remove(second, second)).toBe('LastKeeper');
  });

  it('are not, even when all who look after them leave at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const owner = await signedIn(at.database, 'SUPPLIER', ['OWNER']);
      const second = await member(at.database, owner, [['OWNER']]);
      const outcomes = await Promise.all([remove(owner, owner), change(second, second, ['VIEWER'])]);
      expect(outcomes.filter((outcome) => outcome === 'LastKeeper')).toHaveLength(1);
    }
  });

  it('are not, even when the rows are changed past the use cases', async () => {
    const owner = await signedIn(at.database, 'SUPPLIER', ['OWNER']);
    await member(at.database, owner, [['VIEWER']]);
    const emptied = asOwner(at.database, (client) =>
      client.query(`delete from membership where tenant_id = $1 and 'OWNER' = any (roles)`, [owner.organisationId]),
    );
    await expect(emptied).rejects.toThrow('nobody is left who looks after the people');
  });

  it('may leave by themselves', async () => {
    const owner = await signedIn(at.database, 'SUPPLIER', ['OWNER']);
    const viewer = await member(at.database, owner, [['VIEWER']]);
    expect(await remove(viewer, owner)).toBe('RoleMissing');
    expect(await remove(viewer, viewer)).toBe('RemoveMemberSuccess');
  });
});
