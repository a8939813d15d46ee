import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { FindingWorld, tokenIn } from './finding-world.js';

let world: FindingWorld;
beforeAll(async () => void (world = await FindingWorld.start()));
afterAll(() => world?.end());

describe('a search that is kept', () => {
  it('writes nothing of what somebody typed to an address that is not confirmed', async () => {
    await world.mutate('saveSearch', {
      email: 'stranger@example.org',
      search: { words: 'BUY NOW http://evil.example' },
    });
    const [mail] = await world.mails('stranger@example.org');
    expect(mail?.template).toBe('finding.confirm-search');
    expect(JSON.stringify(mail?.letter)).not.toContain('evil');
    await world.publish('BUY NOW http://evil.example');
    await world.told();
    expect(await world.mails('stranger@example.org')).toHaveLength(1);
  });

  it('keeps no token, but its hash', async () => {
    const token = tokenIn((await world.lastMail('stranger@example.org')).letter.link.path);
    const { rows } = await world.owner.query('select to_jsonb(s)::text as text from saved_search s');
    expect(token.length).toBeGreaterThan(40);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is confirmed once', async () => {
    await world.mutate('saveSearch', { email: 'once@example.org', search: { cpv: ['85000000'], valueFrom: '10' } });
    const token = tokenIn((await world.lastMail('once@example.org')).letter.link.path);
    expect(await world.mutate('confirmSearch', { token })).toEqual({
      __typename: 'ConfirmSearchSuccess',
      query: 'cpv=85&least=10.00',
    });
    expect(await world.mutate('confirmSearch', { token })).toEqual({ __typename: 'LinkEnded' });
  });

  it('is not confirmed after a day, and its address is gone with the next one', async () => {
    await world.mutate('saveSearch', { email: 'late@example.org', search: { words: 'care' } });
    const token = tokenIn((await world.lastMail('late@example.org')).letter.link.path);
    await world.owner.query(
      `update saved_search set created_at = created_at - interval '25 hours' where email = 'late@example.org'`,
    );
    expect(await world.mutate('confirmSearch', { token })).toEqual({ __typename: 'LinkEnded' });
    await world.mutate('saveSearch', { email: 'next@example.org', search: { words: 'care' } });
    const { rows } = await world.owner.query(`select 1 from saved_search where email = 'late@example.org'`);
    expect(rows).toEqual([]);
  });

  it.each([
    ['no address', { email: 'nobody', search: { words: 'care' } }, ['$.email']],
    ['nothing to look for', { email: 'a@example.org', search: {} }, ['$.search']],
    ['no code', { email: 'a@example.org', search: { cpv: ['x'] } }, ['$.search.cpv[0]']],
  ])('is refused with %s', async (_, input, paths) => {
    const { __typename, faults } = await world.mutate('saveSearch', input);
    expect([__typename, (faults as unknown as { path: string }[]).map(({ path }) => path)]).toEqual([
      'InvalidInput',
      paths,
    ]);
  });
});

describe('what a search that is kept looks for', () => {
  const FOUND = `select t.title from saved_search w, tender_search s join tender t using (tenant_id, id)
    where w.email = $1 and search_matches(s, w.wanted, case when w.wanted->>'words' is not null then search_wish(w.wanted->>'words') end)
    order by t.published_at desc`;
  beforeAll(async () => {
    await world.publish('Grounds maintenance', { cpv: ['77310000'], pence: 5_000_000 });
    await world.publish('Grounds of a school', { cpv: ['77314000', '45000000'], pence: 100 });
    await world.publish('School kitchens', { cpv: ['45421151'], pence: 700_000_00, sme: true });
    await world.owner.query(`insert into place (code, kind, name, dataset, is_fictional, authority_code) values
      ('E09000098', 'LOCAL_AUTHORITY', 'Mereside', 'test', true, null), ('E05000097', 'WARD', 'Saltmarsh', 'test', true, 'E09000098')`);
    await world.owner.query(`update tender set place_codes = '{E09000098}' where title = 'School kitchens'`);
  });

  it.each<readonly [string, object]>([
    ['words', { words: 'ground school' }],
    ['a misspelt word', { words: 'maintenence' }],
    ['codes', { cpv: ['77000000', '454'] }],
    ['values', { valueFrom: '1.01', valueTo: '50000' }],
    ['deadlines', { closingAfter: '2098-12-31T00:00:00Z', closingBefore: '2099-01-02T00:00:00Z' }],
    ['a deadline that none has', { closingAfter: '2099-01-02T00:00:00Z' }],
    ['a place that none is in', { place: 'E09000014' }],
    ['a ward of a borough in all of which one is', { place: 'E05000097' }],
    ['what suits the voluntary sector', { isVcseFriendly: true }],
    ['what suits small enterprises', { isSmeFriendly: true }],
    ['several', { words: 'school', cpv: ['45'], valueFrom: '5' }],
  ])('is what the list finds: %s', async (name, search) => {
    const email = `${name.replaceAll(' ', '-')}@example.org`;
    await world.mutate('saveSearch', { email, search });
    const query =
      'query ($filter: TenderFilter) { opportunities(first: 100, filter: $filter) { edges { node { title } } } }';
    const { data } = await world.api.gql(query, { filter: search });
    const listed = data['opportunities']!['edges']!.map(({ node }) => String(node!['title']));
    const { rows } = await world.owner.query<{ title: string }>(FOUND, [email]);
    expect(rows.map(({ title }) => title)).toEqual(listed);
  });
});
