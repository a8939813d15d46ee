import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { keptSearch, newSearch } from '../support/kept-searches.js';
import { member, type SignedInPerson, signedIn } from '../support/people.js';
import { FindingWorld } from './finding-world.js';

let world: FindingWorld;
let ours: SignedInPerson;
let rival: SignedInPerson;
let colleague: SignedInPerson;
let editor: SignedInPerson;
beforeAll(async () => {
  world = await FindingWorld.start();
  const { database } = world.searched;
  [ours, rival] = [await signedIn(database, 'SUPPLIER', ['OWNER']), await signedIn(database, 'SUPPLIER', ['OWNER'])];
  [colleague, editor] = [await member(database, ours, [['VIEWER']]), await member(database, ours, [['EDITOR']])];
}, 60_000);
afterAll(() => world?.end());

const SEARCHES = `query ($id: ID!) { node(id: $id) { ... on Organisation { searches { id name query alerts newCount } } } }`;
async function searches(by: SignedInPerson, of = ours): Promise<Loose[] | null> {
  const { data, errors } = await world.api.gql(SEARCHES, { id: of.organisation }, by.token);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data['node']?.['searches'] ?? null) as Loose[] | null;
}

async function mutate(by: SignedInPerson, name: string, input: object): Promise<Loose> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const faults = name === 'removeOrganisationSearch' ? '' : '... on InvalidInput { faults { path } }';
  const query = `mutation M($input: ${type}Input!) { ${name}(input: $input) { __typename ${faults} } }`;
  const { data, errors } = await world.api.gql(query, { input }, by.token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Loose;
}

const mailsTo = async (person: SignedInPerson) => world.mails(`${person.personId}@example.org`);

describe('a search that an organisation keeps', () => {
  it('is its people’s to see, with how much is new since it was last seen', async () => {
    await world.publish('Care of old', { cpv: ['85310000'] });
    const searchId = await keptSearch(world.api, ours, { alerts: 'NEVER' });
    await world.publish('Care at home', { cpv: ['85310000'] });
    await world.publish('Care of trees', { cpv: ['77310000'] });
    await world.publish('Care that is over', { cpv: ['85310000'], state: 'CLOSED' });
    const one = { id: searchId, name: 'Care at home', query: 'q=care&cpv=85', alerts: 'NEVER', newCount: 1 };
    expect(await searches(colleague)).toEqual([one]);
    expect(await searches(rival)).toBeNull();
    await mutate(editor, 'changeOrganisationSearch', { searchId, name: ' Care ', isSeen: true });
    expect(await searches(ours)).toEqual([{ ...one, name: 'Care', newCount: 0 }]);
  });

  it('is not to be kept, changed or removed by others', async () => {
    expect(await mutate(rival, 'keepOrganisationSearch', newSearch(ours))).toEqual({ __typename: 'NotFound' });
    const [kept] = (await searches(ours)) ?? [];
    const searchId = String(kept?.['id']);
    expect(await mutate(rival, 'changeOrganisationSearch', { searchId, alerts: 'DAILY' })).toEqual({
      __typename: 'NotFound',
    });
    expect(await mutate(rival, 'removeOrganisationSearch', { searchId })).toEqual({ __typename: 'NotFound' });
    expect(await mutate(ours, 'removeOrganisationSearch', { searchId })).toEqual({
      __typename: 'RemoveOrganisationSearchSuccess',
    });
    expect(await searches(ours)).toEqual([]);
  });

  it('is kept, changed and removed by those who write the profile, and seen by all', async () => {
    const searchId = await keptSearch(world.api, editor, { organisationId: ours.organisation });
    for (const [name, input] of [
      ['keepOrganisationSearch', newSearch(ours)],
      ['changeOrganisationSearch', { searchId, isSeen: true }],
      ['removeOrganisationSearch', { searchId }],
    ] as const)
      expect(await mutate(colleague, name, input)).toEqual({ __typename: 'RoleMissing' });
    expect((await searches(colleague))?.map(({ id }) => id)).toEqual([searchId]);
    await mutate(editor, 'removeOrganisationSearch', { searchId });
    expect(await searches(colleague)).toEqual([]);
  });

  it('is told to each of its people, once, as often as they want', async () => {
    const searchId = await keptSearch(world.api, ours, { search: { words: 'befriending' }, alerts: 'NEVER' });
    await world.publish('Befriending unseen');
    await world.told();
    expect(await mailsTo(ours)).toEqual([]);
    await mutate(ours, 'changeOrganisationSearch', { searchId, alerts: 'AT_ONCE' });
    await world.publish('Befriending by phone');
    await world.told();
    await world.told();
    for (const person of [ours, colleague, editor]) {
      const [mail, ...more] = await mailsTo(person);
      expect(more).toEqual([]);
      expect(mail?.template).toBe('finding.news-for-members');
      expect(mail?.letter.before.at(-1)).toMatch(/^Befriending by phone – Mereside Council – closes /);
      expect(mail?.letter.link.path).toContain('/searches');
    }
    expect(await mailsTo(rival)).toEqual([]);
  });

  it.each([
    ['AT_ONCE', '5 minutes'],
    ['DAILY', '32 hours'],
  ])('is looked at again in time: %s', async (alerts, within) => {
    await keptSearch(world.api, rival, { name: alerts, alerts });
    await world.told();
    const rows = await world.rows<{ soon: boolean }>(
      'select due_at > now() and due_at <= now() + $2::interval as soon from saved_search where name = $1',
      [alerts, within],
    );
    expect(rows).toEqual([{ soon: true }]);
  });

  it.each([
    ['a name', { name: ' ' }, ['$.name']],
    ['a short name', { name: 'x'.repeat(101) }, ['$.name']],
    ['something to look for', { search: {} }, ['$.search']],
    ['codes that are codes', { search: { cpv: ['x'] } }, ['$.search.cpv[0]']],
  ])('has %s', async (_, more, paths) => {
    const ended = await mutate(ours, 'keepOrganisationSearch', newSearch(ours, more));
    expect((ended['faults'] as unknown as { path: string }[]).map(({ path }) => path)).toEqual(paths);
  });

  it('is one of twenty at most, also where two are kept at the same time', async () => {
    const many = Array.from({ length: 21 }, () => mutate(ours, 'keepOrganisationSearch', newSearch(ours)));
    const ends = (await Promise.all(many)).map(({ __typename }) => String(__typename));
    expect(ends.filter((end) => end === 'InvalidInput')).toHaveLength(2);
    expect(await searches(ours)).toHaveLength(20);
  });

  it('is not an authority’s: its people are no suppliers', async () => {
    const lead = await signedIn(world.searched.database);
    expect(await mutate(lead, 'keepOrganisationSearch', newSearch(lead))).toEqual({ __typename: 'RoleMissing' });
    expect(await searches(lead, lead)).toBeNull();
  });
});
