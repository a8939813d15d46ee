import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { asOwner, passDeadline, type SignedInPerson, signedIn } from '../support/people.js';
import { bidInput } from '../support/procurement.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const BIDS =
  'query ($id: ID!, $after: String) { node(id: $id) { ... on Lot { bids(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id state supplier { name } content { price { amount vat } commitments { quantity } } } } } } } }';
const BID = 'query ($id: ID!) { node(id: $id) { ... on Bid { id content { price { amount } answers { text } } } } }';
const OFFER = { price: '100000.00', jobs: '3' };

interface BidPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Loose }[];
}

let here: World;
let supplier: SignedInPerson;
let rival: SignedInPerson;

beforeAll(async () => {
  here = await world(2);
  [supplier, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
});
afterAll(() => here?.close());

const pageOf = async (lotId: string, token?: string, after?: string) =>
  (await here.api.gql(BIDS, { id: lotId, after }, token)).data.node?.['bids'] as unknown as BidPage;
const bidsOf = async (lotId: string, token?: string) =>
  (await pageOf(lotId, token)).edges.map(({ node }) => node) as unknown as Loose;
const submitted = async (who: SignedInPerson, lotId: string, offer = OFFER) =>
  (await here.steps.bid(who, lotId, offer))['bid']?.['id'] as string;
const count = (sql: string, id: string) =>
  asOwner(here.database, async (client) => Number((await client.query(sql, [id])).rows[0].count));

describe('submitting a bid', () => {
  it('keeps the last complete bid of each supplier', async () => {
    const { lotId, tenderId } = await publishedTender(here);
    const first = await submitted(supplier, lotId);
    const second = await submitted(supplier, lotId, { price: '90000.00', jobs: '4' });
    await submitted(rival, lotId);
    await here.steps.close(here.database, tenderId);

    const bids = await bidsOf(lotId, here.lead.token);
    expect(bids.map((bid) => bid['id'])).toHaveLength(2);
    expect(bids.map((bid) => bid['id'])).not.toContain(first);
    expect(bids.find((bid) => (bid['id'] as string) === second)).toMatchObject({
      state: 'SUBMITTED',
      content: { price: { amount: '90000.00', vat: 'EXCLUDES_VAT' }, commitments: [{ quantity: '4' }] },
    });
  });

  it('leaves exactly one standing when a supplier sends two at once', async () => {
    const { lotId } = await publishedTender(here);
    await Promise.all([1, 2, 3, 4].map((jobs) => submitted(supplier, lotId, { price: '5.00', jobs: String(jobs) })));
    expect(await count("select count(*) from bid where lot_id = $1 and state = 'SUBMITTED'", rowId(lotId))).toBe(1);
    expect(await count("select count(*) from bid where lot_id = $1 and state = 'SUPERSEDED'", rowId(lotId))).toBe(3);
  });

  it('lists everything missing and keeps nothing of an incomplete bid', async () => {
    const { lotId } = await publishedTender(here);
    const input = { ...bidInput(supplier, lotId, OFFER), price: { amount: '1.005', vat: 'INCLUDES_VAT' }, answers: [] };
    const refused = await here.steps.mutate(
      'submitBid',
      'SubmitBidInput',
      input,
      '... on InvalidInput { faults { path } }',
      supplier.token,
    );
    expect(refused['__typename']).toBe('InvalidInput');
    expect(refused['faults']?.map((fault) => fault['path'])).toEqual([
      '$.price.amount',
      '$.price.vat',
      '$.answers',
      '$.answers',
    ]);
    expect(await count('select count(*) from bid where lot_id = $1', rowId(lotId))).toBe(0);
  });

  it('refuses a bid after the deadline by the database clock, and records the attempt', async () => {
    const { lotId, tenderId } = await publishedTender(here);
    await passDeadline(here.database, rowId(tenderId));
    const input = bidInput(supplier, lotId, OFFER);
    const late = await here.steps.mutate(
      'submitBid',
      'SubmitBidInput',
      input,
      '... on DeadlinePassed { deadline receivedAt }',
      supplier.token,
    );
    expect(late['__typename']).toBe('DeadlinePassed');
    expect(Date.parse(late['receivedAt'] as string)).toBeGreaterThan(Date.parse(late['deadline'] as string));
    expect(await count('select count(*) from bid where lot_id = $1', rowId(lotId))).toBe(0);
    expect(await count('select count(*) from late_attempt where lot_id = $1', rowId(lotId))).toBe(1);
  });

  it('cannot be done for somebody else’s organisation, a draft, or with no session', async () => {
    const { lotId } = await publishedTender(here);
    const forRival = bidInput(rival, lotId, OFFER);
    expect(await here.steps.mutate('submitBid', 'SubmitBidInput', forRival, '', supplier.token)).toMatchObject({
      __typename: 'NotFound',
    });
    const draft = await here.steps.draft();
    expect(await here.steps.bid(supplier, draft.lotId, OFFER)).toMatchObject({ __typename: 'NotFound' });
    const document = 'mutation ($input: SubmitBidInput!) { submitBid(input: $input) { __typename } }';
    const anonymous = await here.api.gql(document, { input: bidInput(supplier, lotId, OFFER) });
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('before the lot is closed', () => {
  it('a bid is read by its own supplier only', async () => {
    const { lotId } = await publishedTender(here);
    const id = await submitted(supplier, lotId);
    const read = async (token?: string) => (await here.api.gql(BID, { id }, token)).data.node as Loose | null;

    expect((await read(supplier.token))?.['content']).toMatchObject({ price: { amount: '100000.00' } });
    expect(await read(here.lead.token)).toBeNull();
    expect(await read(rival.token)).toBeNull();
    expect(await read()).toBeNull();
    expect(await bidsOf(lotId, here.lead.token)).toEqual([]);
    expect(await bidsOf(lotId)).toEqual([]);
  });

  it('closing is refused, whoever asks', async () => {
    const { tenderId } = await publishedTender(here);
    const version = await here.steps.versionOf(tenderId);
    const closing = (token: string) =>
      here.steps.mutate('closeTender', 'CloseTenderInput', { tenderId, version }, '', token);
    expect(await closing(here.lead.token)).toMatchObject({ __typename: 'DeadlineNotReached' });
    expect(await closing(supplier.token)).toMatchObject({ __typename: 'NotFound' });
    expect(await closing((await signedIn(here.database)).token)).toMatchObject({ __typename: 'NotFound' });
  });
});

it('reads fifty bids with as many SQL statements as one', async () => {
  const statementsFor = async (bidders: readonly SignedInPerson[]) => {
    const { lotId, tenderId } = await publishedTender(here);
    for (const bidder of bidders) await submitted(bidder, lotId);
    await here.steps.close(here.database, tenderId);
    here.api.statements.length = 0;
    expect(await bidsOf(lotId, here.lead.token)).toHaveLength(bidders.length);
    return { lotId, statements: here.api.statements.length };
  };
  const many = await Promise.all(Array.from({ length: 51 }, () => signedIn(here.database, 'SUPPLIER')));
  const [forOne, forFifty] = [await statementsFor(many.slice(0, 1)), await statementsFor(many.slice(1))];
  expect(forOne.statements).toBeGreaterThan(0);
  expect(forFifty.statements).toBe(forOne.statements);
}, 60_000);

it('pages by sealed cursors: a lot’s bids in order of receipt, a supplier’s own newest first', async () => {
  const bidders = await Promise.all(Array.from({ length: 3 }, () => signedIn(here.database, 'SUPPLIER')));
  const [first, second] = [await publishedTender(here), await publishedTender(here)];
  const sent: string[] = [];
  for (const bidder of bidders) sent.push(await submitted(bidder, first.lotId));
  const [bidder] = bidders as [SignedInPerson];
  const later = await submitted(bidder, second.lotId);
  await here.steps.close(here.database, first.tenderId);

  const lot =
    'query ($id: ID!, $after: String) { node(id: $id) { ... on Lot { bids(first: 2, after: $after) { totalCount pageInfo { endCursor } edges { node { id } } } } } }';
  const page = async (after?: string, id = first.lotId) => here.api.gql(lot, { id, after }, here.lead.token);
  const one = (await page()).data.node?.['bids'] as unknown as BidPage;
  const two = (await page(one.pageInfo.endCursor)).data.node?.['bids'] as unknown as BidPage;
  expect([...one.edges, ...two.edges].map(({ node }) => node['id'])).toEqual(sent);
  expect([one.totalCount, two.totalCount]).toEqual([3, 3]);

  const own = 'query ($id: ID!) { myBids(supplierId: $id, first: 5) { totalCount edges { node { id } } } }';
  const mine = async (token: string) =>
    (await here.api.gql(own, { id: bidder.organisation }, token)).data.myBids as unknown as BidPage;
  expect((await mine(bidder.token)).edges.map(({ node }) => node['id'])).toEqual([later, sent[0]]);
  expect(await mine(rival.token)).toMatchObject({ totalCount: 0, edges: [] });

  // A cursor is good for its own list only.
  await here.steps.close(here.database, second.tenderId);
  expect((await page(one.pageInfo.endCursor, second.lotId)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
