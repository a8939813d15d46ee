import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type AuditLog, auditLog, dateHeads } from '../support/audit-log.js';
import type { Loose } from '../support/graphql.js';
import { asOwner, passDeadline, type SignedInPerson } from '../support/people.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const TRAIL = `query ($id: ID!, $first: Int!, $after: String) { tender(id: $id) { auditTrail(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id action at who onBehalfOf { name } reason objectType objectId requestId position } } } } }`;
const INCLUSION = `query ($id: ID!) { auditInclusionProof(leafId: $id) {
  leaf leafHash position hashes head { size root signedAt key signature } } }`;
const NODE_TRAIL = `query ($id: ID!) { node(id: $id) {
  ... on Bid { auditTrail { edges { node { action } } } } ... on Organisation { auditTrail { edges { node { action } } } } } }`;
const OFFER = { price: '100000.00', jobs: '3' };

let here: World;
let log: AuditLog;
let supplier: SignedInPerson;
let rival: SignedInPerson;

beforeAll(async () => {
  here = await world(2);
  log = auditLog(here.database);
  [supplier, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
});
afterAll(async () => {
  await log?.close();
  await here?.close();
});

const trail = async (tenderId: string, token?: string, page: object = { first: 50 }) =>
  (await here.api.gql(TRAIL, { id: tenderId, ...page }, token)).data.tender?.['auditTrail'] as Loose;
const actions = async (tenderId: string, token?: string) =>
  (await trail(tenderId, token))?.['edges']?.map((edge) => edge['node']?.['action']);
const actionOf = (edge: Loose) => String(edge['node']?.['action']);
const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  asOwner(here.database, async (client) => (await client.query(text, values)).rows as Row[]);
const proofOf = async (id: string, token?: string) =>
  (await here.api.gql(INCLUSION, { id }, token)).data['auditInclusionProof'] as Loose | null;

describe('each change', () => {
  it('is in the log from the transaction that makes it, newest first, with who, when, for whom and why', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    const bid = (await here.steps.bid(supplier, lotId, OFFER))['bid']?.['id'] as string;
    await here.steps.close(here.database, tenderId);
    await here.steps.grade('recordGrade', bid, ['quality', '4']);
    await here.steps.grade('recordAgreedGrade', bid, ['quality', '4']);
    await here.steps.grade('recordGrade', bid, ['sv-method', '3']);
    await here.steps.grade('recordAgreedGrade', bid, ['sv-method', '3']);
    await here.steps.mutate('requestScoring', 'RequestScoringInput', { lotId }, '');
    expect(await actions(tenderId, here.lead.token)).toEqual([
      ...['requestScoring', 'recordAgreedGrade', 'recordGrade', 'recordAgreedGrade', 'recordGrade', 'closeTender'],
      ...['submitBid', 'publishTender', 'approveTender', 'sendForApproval'],
      ...['chooseMeasures', 'setAwardCriteria', 'importNotice'],
    ]);
    const events = (await trail(tenderId, here.lead.token))['edges']?.map((edge) => edge['node'] as Loose);
    expect(events?.[2]).toMatchObject({
      ...{ who: 'Sam Tester', reason: 'Shown in the answer to sv-method', objectType: 'Grade' },
      ...{ onBehalfOf: { name: expect.stringContaining('Test authority') }, requestId: expect.any(String) },
    });
    expect(events?.[6]).toMatchObject({ action: 'submitBid', who: null, objectId: bid });
  });

  it('is in the trail of its bid and of the organisation, for those whom it concerns', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    const bid = (await here.steps.bid(supplier, lotId, OFFER))['bid']?.['id'] as string;
    const ofBid = async (token?: string) =>
      (await here.api.gql(NODE_TRAIL, { id: bid }, token)).data['node']?.['auditTrail']?.['edges']?.map(actionOf);
    expect([await ofBid(supplier.token), await ofBid(here.lead.token)]).toEqual([['submitBid'], undefined]);
    await here.steps.close(here.database, tenderId);
    await here.steps.grade('recordGrade', bid, ['quality', '4']);
    expect([await ofBid(supplier.token), await ofBid(here.lead.token)]).toEqual([
      ...[['submitBid'], ['recordGrade', 'submitBid']],
    ]);
    const ofSupplier = async (token?: string) =>
      (await here.api.gql(NODE_TRAIL, { id: supplier.organisation }, token)).data['node']?.['auditTrail'];
    expect((await ofSupplier(supplier.token))?.['edges']?.map(actionOf)).toContain('submitBid');
    for (const token of [here.lead.token, rival.token, undefined]) expect(await ofSupplier(token)).toBeNull();
  });

  it('is not there when its transaction fails, or the change is refused', async () => {
    const before = await sql<{ n: string }>('select count(*) as n from audit_leaf');
    const [tenantId, id] = [here.lead.organisationId, here.lead.personId];
    const change = { tenantId, personId: id, onBehalfOf: null, action: 'signIn', object: { type: 'Person', id } };
    const failing = log.record(change, () => Promise.reject(new Error('the cause failed')));
    await expect(failing).rejects.toThrow('the cause failed');
    await here.steps.mutate(
      'importNotice',
      'ImportNoticeInput',
      { authorityId: here.lead.organisation, document: '{' },
      '',
    );
    expect(await sql('select count(*) as n from audit_leaf')).toEqual(before);
  });

  it('is told with a late attempt, too', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    await passDeadline(here.database, rowId(tenderId));
    await here.steps.bid(supplier, lotId, OFFER);
    expect((await actions(tenderId, supplier.token))?.[0]).toBe('refuseLateBid');
  });

  it('can be gone through page by page', async () => {
    const { tenderId } = await publishedTender(here);
    const first = await trail(tenderId, here.lead.token, { first: 3 });
    const after = first['pageInfo']?.['endCursor'] as string;
    const second = await trail(tenderId, here.lead.token, { first: 3, after });
    expect([first, second].flatMap((page) => page['edges']?.map((edge) => edge['node']?.['action']))).toEqual([
      ...['publishTender', 'approveTender', 'sendForApproval'],
      ...['chooseMeasures', 'setAwardCriteria', 'importNotice'],
    ]);
    expect([first['totalCount'], first['pageInfo']?.['hasNextPage'], second['pageInfo']?.['hasNextPage']]).toEqual([
      6,
      true,
      false,
    ]);
    const foreign = await here.api.gql(TRAIL, { id: tenderId, first: 3, after: 'x.y' }, here.lead.token);
    expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('while a lot takes bids', () => {
  it('the authority does not hear of them, the bidder hears of its own, others of nothing', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    await here.steps.bid(supplier, lotId, OFFER);
    expect(await actions(tenderId, here.lead.token)).not.toContain('submitBid');
    expect((await trail(tenderId, here.lead.token))['totalCount']).toBe(6);
    expect(await actions(tenderId, supplier.token)).toEqual(['submitBid']);
    expect(await actions(tenderId, rival.token)).toBeUndefined();
    expect(await actions(tenderId)).toBeUndefined();
  });

  it('the proof of a bid goes to its bidder only', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    await here.steps.bid(supplier, lotId, OFFER);
    await log.sequenceAll();
    const id = (await trail(tenderId, supplier.token))['edges']?.[0]?.['node']?.['id'] as string;
    expect(await proofOf(id, supplier.token)).not.toBeNull();
    for (const token of [here.lead.token, rival.token, undefined]) expect(await proofOf(id, token)).toBeNull();
    await here.steps.close(here.database, tenderId);
    for (const token of [here.lead.token, rival.token, undefined]) expect(await proofOf(id, token)).not.toBeNull();
  });

  it('the public head stays the one of before', async () => {
    await sql("update tender set state = 'ABANDONED' where state = 'PUBLISHED'");
    await log.sequenceAll();
    const shown = async () =>
      (await (await fetch(here.api.url.replace('/graphql', '/audit/head'))).json()) as { size: number };
    const { size } = await shown();
    await dateHeads(here.database, '-30 minutes');
    await publishedTender(here);
    await log.sequenceAll();
    expect(log.anchors().at(-1)?.size).toBeGreaterThan(size);
    expect(await shown()).toMatchObject({ size });
    const growth = `{ auditConsistencyProof(first: 1, second: ${size + 1}) { hashes } }`;
    expect((await here.api.gql(growth)).data['auditConsistencyProof']).toBeNull();
  });
});
