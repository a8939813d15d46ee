import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { smallNotice } from '../support/notice.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

const LIST = `query ($first: Int!, $after: String, $filter: TenderFilter) {
  LIST(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { id title state authority { name } estimatedValue { amount } importReport { problems { note } }
      lots { title tender { id } criteria { key effectiveWeight } measures { measure { id } } } } }
  } }`;

describe('reading tenders', () => {
  let world: TenderingWorld;
  let published: Draft;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    await manyDrafts(60);
    published = await publishedTender('Published first');
    await publishedTender('100% of a_library');
    draft = await world.people.draft();
  });
  afterAll(() => world?.end());

  const manyDrafts = (count: number) => {
    const releases = Array.from({ length: count }, (_, index) => {
      const release = JSON.parse(smallNotice({ title: `Draft ${index}` })) as object;
      return { ...release, ocid: `ocds-test01-${index}`, id: `n${index}` };
    });
    return world.people.draft(JSON.stringify({ version: '1.1', uri: 'https://example.org', releases }));
  };
  const publishedTender = async (title: string) => {
    const people = world.people;
    const made = await people.draft(smallNotice({ title }));
    await people.withCriteria(made);
    await people.mutate(
      'chooseMeasures',
      'ChooseMeasuresInput',
      { lotId: made.lotId, version: 2, measureIds: ['jobs-unemployed'] },
      '',
    );
    expect((await people.publish(made.tenderId))['__typename']).toBe('PublishTenderSuccess');
    return made;
  };
  const list = async (name: 'tenders' | 'opportunities', variables: object, token?: string): Promise<Loose> => {
    const answer = await world.api.gql(LIST.replace('LIST(', `${name}(`), variables, token);
    if (answer.errors)
      throw new Error(answer.errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join());
    return answer.data[name]!;
  };
  const titles = (page: Loose): string[] => page['edges']!.map(({ node }) => String(node!['title']));

  it('gives the authority its tenders newest first, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Loose = await list('tenders', { first: 25, after }, world.lead.token);
      expect(page['pageInfo']!['hasPreviousPage']).toBe(after !== null);
      seen.push(...page['edges']!.map(({ node }) => String(node!['id'])));
      after = page['pageInfo']!['hasNextPage'] ? String(page['pageInfo']!['endCursor']) : null;
    } while (after !== null);
    expect(seen).toHaveLength(63);
    expect(new Set(seen).size).toBe(63);
    expect(seen[0]).toBe(draft.tenderId);
  });

  it('gives everybody the published ones only, without what is the authority’s own', async () => {
    const page = await list('opportunities', { first: 10 });
    expect(titles(page)).toEqual(['100% of a_library', 'Published first']);
    expect(page['totalCount']).toBe(2);
    expect(page['edges']!.map(({ node }) => node!['importReport'])).toEqual([null, null]);
  });

  it('gives members of one authority nothing of another', async () => {
    expect(await list('tenders', { first: 10 }, world.stranger.token)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it.each([
    ['a word', { words: 'library' }, ['100% of a_library']],
    ['words in any order and case', { words: 'LIBRARY 100%' }, ['100% of a_library']],
    ['signs that SQL takes for others', { words: '_library' }, ['100% of a_library']],
    ['a sign that stands in no title', { words: 'F_rst' }, []],
    ['a state', { states: ['PUBLISHED'] }, ['100% of a_library', 'Published first']],
    ['no state at all', { states: [] }, []],
    ['the buyer', { words: 'mereside', states: ['PUBLISHED'] }, ['100% of a_library', 'Published first']],
  ])('finds by %s', async (_, filter, found) => {
    expect(titles(await list('opportunities', { first: 10, filter }))).toEqual(found);
  });

  it.each([
    ['no cursor', { first: 10, after: 'bm90aGluZw.x' }],
    ['more than a page', { first: 101 }],
    ['less than nothing', { first: 0 }],
  ])('refuses %s', async (_, variables) => {
    await expect(list('tenders', variables, world.lead.token)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('refuses the cursor of another list', async () => {
    const { edges } = await list('opportunities', { first: 1 });
    await expect(list('tenders', { first: 1, after: edges![0]!['cursor'] }, world.lead.token)).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  it('costs as many statements for 50 tenders as for one', async () => {
    const cost = async (first: number) => {
      world.api.statements.length = 0;
      const page = await list('tenders', { first }, world.lead.token);
      expect(page['edges']).toHaveLength(first);
      return world.api.statements.length;
    };
    const one = await cost(1);
    expect(await cost(50)).toBe(one);
    // Nine that read, and three around each of the three transactions they are read in.
    expect(one).toBeLessThanOrEqual(18);
  });

  it('shows a tender to everybody once published, and a draft to its authority only', async () => {
    const ask = async (id: string, token?: string) => {
      const answer = await world.api.gql(
        'query ($id: ID!) { tender(id: $id) { id } node(id: $id) { __typename id } }',
        { id },
        token,
      );
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };
    const seen = (id: string) => ({ tender: { id }, node: { __typename: 'Tender', id } });
    expect(await ask(published.tenderId)).toEqual(seen(published.tenderId));
    expect(await ask(draft.tenderId, world.lead.token)).toEqual(seen(draft.tenderId));
    for (const token of [undefined, world.stranger.token])
      expect(await ask(draft.tenderId, token)).toEqual({ tender: null, node: null });
  });

  it('shows lots and criteria to those who may see their tender', async () => {
    const ids = async (id: string) => {
      const document = 'query ($id: ID!) { node(id: $id) { ... on Lot { id tender { id } criteria { id } } } }';
      const { data } = await world.api.gql(document, { id }, world.lead.token);
      return [id, String(data['node']!['criteria']![0]!['id'])];
    };
    const nodes = async (lot: string, token?: string) => {
      const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
      return (await world.api.gql(document, { ids: await ids(lot) }, token)).data['nodes'];
    };
    const both = [{ __typename: 'Lot' }, { __typename: 'AwardCriterion' }];
    expect(await nodes(published.lotId)).toEqual(both);
    expect(await nodes(draft.lotId, world.lead.token)).toEqual(both);
    expect(await nodes(draft.lotId, world.stranger.token)).toEqual([null, null]);
  });

  it('lists the open measures to everybody, each with its source and licence', async () => {
    const { data } = await world.api.gql(
      '{ measures { id name nameCy source licence uncertainty losses { deadweight } } }',
    );
    expect(data['measures']!.length).toBeGreaterThan(10);
    for (const measure of data['measures']!) expect(Object.values(measure).every((value) => value !== '')).toBe(true);
  });
});
