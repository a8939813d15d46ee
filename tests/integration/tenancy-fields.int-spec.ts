import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accessMatrix } from '../../infra/docs/access-matrix.mjs';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { type AccessWorld, accessWorld, type Phase, PHASES, type ViewerName } from '../support/tenancy/access-world.js';
import { ACCESS, reachable, selection } from '../support/tenancy/field-access.js';

let at: AccessWorld;
let withoutRls: TestApi;
beforeAll(async () => {
  at = await accessWorld();
  // The owner's policies let everything through: what is left is what use cases and queries decide.
  withoutRls = await startApi({ ...at.here.database, api: at.here.database.owner });
}, 120_000);
afterAll(async () => {
  await withoutRls?.close();
  await at?.here.close();
});

const VIEWERS: readonly ViewerName[] = ['nobody', 'rival', 'bidder', 'other', 'own'];
const may = (type: string, field: string, phase: Phase) =>
  ACCESS.rules[ACCESS.fields[type]?.[field] ?? '']?.[phase] ?? [];
const isBlank = (value: unknown) => value === undefined || value === null || listOf(value)?.length === 0;
/** A list, or what a page of one holds. */
const listOf = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) ? value : (value as { readonly edges?: unknown[] }).edges;

/** What a query shows of a tender, null when it shows nothing of it. */
const QUERIES: Record<
  string,
  (tender: string, supplier: string, bid: string) => readonly [string, (data: Loose) => unknown]
> = {
  apiClients: () => [
    `{ apiClients(organisationId: "${at.here.lead.organisation}", first: 1) { edges { node { id } } } }`,
    (data) => data['apiClients']?.['edges']?.[0] && 'some',
  ],
  measures: () => ['{ measures { id } }', (data) => data['measures']],
  serverTime: () => ['{ serverTime }', (data) => data['serverTime'] && 'now'],
  viewer: () => ['{ viewer { person { id } email organisations { id } } }', (data) => data['viewer'] && 'themselves'],
  tender: (id) => [`{ tender(id: "${id}") { id } }`, (data) => data['tender']?.['id']],
  node: (id) => [`{ node(id: "${id}") { id } }`, (data) => data['node']?.['id']],
  nodes: (id) => [`{ nodes(ids: ["${id}"]) { id } }`, (data) => data['nodes']?.[0]?.['id']],
  tenders: (id) => ['{ tenders(first: 100) { edges { node { id } } } }', (data) => listed(data['tenders'], id)],
  opportunities: (id) => [
    '{ opportunities(first: 100) { edges { node { id } } } }',
    (data) => listed(data['opportunities'], id),
  ],
  myBids: (_, supplier, bid) => [
    `{ myBids(supplierId: "${supplier}", first: 100) { edges { node { id } } } }`,
    (data) => listed(data['myBids'], bid),
  ],
};
const listed = (page: Loose | undefined, wanted: string) =>
  page?.['edges']?.some(({ node }) => String(node?.['id']) === wanted) || null;

/** What the viewer is shown of each field. */
async function shown(api: TestApi, type: string, phase: Phase, viewer: ViewerName): Promise<Loose> {
  const token = at.tokens[viewer];
  const things = at.things[phase];
  if (type === 'Query') {
    const found: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(QUERIES)) {
      const [document, see] = ask(things['Tender'] ?? '', at.supplier, things['Bid'] ?? '');
      const { data } = await api.gql(document, {}, token);
      found[name] = data ? see(data) : null;
    }
    return found as Loose;
  }
  const fields = Object.keys(ACCESS.fields[type] ?? {}).map((field) => selection(type, field));
  const { data, errors } = await api.gql(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields.join(' ')} } } }`,
    { id: things[type] },
    token,
  );
  expect(errors).toBeUndefined();
  return (data['node'] ?? {}) as Loose;
}

/** What is not as the matrix says: seen by others, or not the same to all who may see it. */
async function leaksAndGaps(api: TestApi, type: string, phase: Phase): Promise<string[]> {
  const sight = new Map<ViewerName, Loose>();
  for (const viewer of VIEWERS) sight.set(viewer, await shown(api, type, phase, viewer));
  return Object.keys(ACCESS.fields[type] ?? {}).flatMap((field) => {
    const allowed = may(type, field, phase);
    const values = allowed.map((viewer) => JSON.stringify(sight.get(viewer)?.[field] ?? null));
    const outside = VIEWERS.filter((viewer) => !allowed.includes(viewer) && !isBlank(sight.get(viewer)?.[field]));
    const blank = allowed.length > 0 && isBlank(sight.get(allowed[0] as ViewerName)?.[field]);
    if (!blank) filled.add(`${type}.${field}`);
    return [
      ...outside.map((viewer) => `${type}.${field} ${phase}: ${viewer} sees it`),
      ...(new Set(values).size > 1
        ? [`${type}.${field} ${phase}: ${allowed.join(', ')} see ${values.join(', ')}`]
        : []),
    ];
  });
}
const filled = new Set<string>();

const cells = Object.entries(ACCESS.fields).flatMap(([type]) => PHASES.map((phase) => [type, phase] as const));
const count =
  Object.values(ACCESS.fields).flatMap((fields) => Object.keys(fields)).length * VIEWERS.length * PHASES.length;

it('has every field of the schema that can be read; a new one without an entry fails here', () => {
  const listed = Object.entries({
    ...ACCESS.carried,
    ...Object.fromEntries(Object.entries(ACCESS.fields).map(([type, fields]) => [type, Object.keys(fields)])),
  });
  expect(Object.fromEntries(listed.map(([type, fields]) => [type, [...fields].toSorted()]))).toEqual(reachable());
});

describe(`what ${count} combinations of field, viewer and phase show`, () => {
  const there = (type: string, phase: Phase) => type === 'Query' || at.things[phase][type] !== undefined;

  it.each(cells)('%s of a tender that is %s is as the matrix says', async (type, phase) => {
    if (!there(type, phase))
      return expect(Object.keys(ACCESS.fields[type] ?? {}).flatMap((field) => may(type, field, phase))).toEqual([]);
    expect(await leaksAndGaps(at.here.api, type, phase)).toEqual([]);
  });

  it.each(cells)('%s of a tender that is %s is so without row level security too', async (type, phase) => {
    if (there(type, phase)) expect(await leaksAndGaps(withoutRls, type, phase)).toEqual([]);
  });

  it('is something at least once for each field', () => {
    const all = Object.entries(ACCESS.fields).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    );
    expect(all.filter((field) => !filled.has(field))).toEqual(ACCESS.blank);
  });
});

it('is printed in the documentation as it stands', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('docs/access-matrix.md', 'utf8')).toBe(accessMatrix());
});
