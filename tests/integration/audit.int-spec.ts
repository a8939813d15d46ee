import 'reflect-metadata';

import { appendFileSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { AuditSequencer, recordLeaf } from '@commonweal/audit';
import {
  type AuditLeaf,
  auditLeafHash,
  hashText,
  saltedHash,
  type SignedHead,
  textHash,
  verifyConsistency,
  verifyInclusion,
} from '@commonweal/audit-tree';

import { isSigned } from '../../apps/cli/src/commands/head-signature.js';
import { type AuditLog, auditLog, checked } from '../support/audit-log.js';
import type { Loose } from '../support/graphql.js';
import { asOwner, passDeadline, type SignedInPerson, signedIn } from '../support/people.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const TRAIL = `query ($id: ID!, $first: Int!, $after: String) { tender(id: $id) { auditTrail(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id action at who onBehalfOf { name } reason objectType objectId requestId position } } } } }`;
const INCLUSION = `query ($id: ID!) { auditInclusionProof(leafId: $id) {
  leaf leafHash position hashes head { size root signedAt key signature } } }`;
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
  (await trail(tenderId, token))['edges']?.map((edge) => edge['node']?.['action']);
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
      ...['submitBid', 'publishTender', 'chooseMeasures', 'setAwardCriteria', 'importNotice'],
    ]);
    const events = (await trail(tenderId, here.lead.token))['edges']?.map((edge) => edge['node'] as Loose);
    expect(events?.[2]).toMatchObject({
      ...{ who: 'Sam Tester', reason: 'Shown in the answer to sv-method', objectType: 'Grade' },
      ...{ onBehalfOf: { name: expect.stringContaining('Test authority') }, requestId: expect.any(String) },
    });
    expect(events?.[6]).toMatchObject({ action: 'submitBid', who: null, objectId: bid });
  });

  it('is not there when its transaction fails, or the change is refused', async () => {
    const before = await sql<{ n: string }>('select count(*) as n from audit_leaf');
    const [tenantId, id] = [here.lead.organisationId, here.lead.personId];
    const failing = log.orm.em.fork().transactional((em) => {
      recordLeaf(em, { tenantId, personId: id, onBehalfOf: null, action: 'signIn', object: { type: 'Person', id } });
      throw new Error('the cause failed');
    });
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
      ...['publishTender', 'chooseMeasures', 'setAwardCriteria', 'importNotice'],
    ]);
    expect([first['totalCount'], first['pageInfo']?.['hasNextPage'], second['pageInfo']?.['hasNextPage']]).toEqual([
      4,
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
    expect((await trail(tenderId, here.lead.token))['totalCount']).toBe(4);
    expect(await actions(tenderId, supplier.token)).toEqual(['submitBid']);
    expect(await actions(tenderId, rival.token)).toEqual([]);
    expect(await actions(tenderId)).toEqual([]);
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

  it('the public head is the one of the last full hour', async () => {
    await publishedTender(here);
    await log.sequenceAll();
    const shown = await fetch(here.api.url.replace('/graphql', '/audit/head'));
    expect(shown.status).toBe(404);
    const growth = '{ auditConsistencyProof(first: 1, second: 2) { hashes } }';
    expect((await here.api.gql(growth)).data['auditConsistencyProof']).toBeNull();
  });
});

describe('the sequencer', () => {
  it('gives positions without gaps, each once, whatever the number of sequencers and the order of commits', async () => {
    const slow = log.orm.em.fork();
    await slow.begin();
    const [tenantId, id] = [here.lead.organisationId, here.lead.personId];
    recordLeaf(slow, { tenantId, personId: id, onBehalfOf: null, action: 'signIn', object: { type: 'Person', id } });
    await slow.flush();
    const drafts = await Promise.all(Array.from({ length: 12 }, () => here.steps.draft()));
    const others = [1, 2, 3].map(() => new AuditSequencer(log.orm.em, log.key));
    await Promise.all([...others, log.sequencer].map((sequencer) => sequencer.sequence(5)));
    await log.sequenceAll(5);
    await slow.commit();
    expect(await log.sequenceAll()).toBe(1);
    const [row] = await sql<Record<string, number>>(
      `select count(*)::int as leaves, count(position)::int as placed, count(distinct position)::int as places,
        max(position)::int + 1 as next, (select max(size)::int from audit_head) as covered from audit_leaf`,
    );
    expect(drafts).toHaveLength(12);
    expect(new Set(Object.values(row ?? {})).size).toBe(1);
    expect(checked(await log.dump(), log.anchors()).faults).toEqual([]);
  });

  it('signs a head that proves each leaf, and each head grows from those before', async () => {
    const { tenderId } = await publishedTender(here);
    await log.sequenceAll(2);
    const event = (await trail(tenderId, here.lead.token))['edges']?.[0]?.['node'] as Loose;
    const { leaf, leafHash, position, hashes, head } = (await proofOf(event['id'] as string)) as unknown as {
      leaf: string;
      leafHash: string;
      position: number;
      hashes: string[];
      head: SignedHead;
    };
    expect(hashText(auditLeafHash(JSON.parse(leaf) as AuditLeaf))).toBe(leafHash);
    const { size, root } = head;
    const path = hashes.map(textHash);
    expect(verifyInclusion({ leaf: textHash(leafHash), index: position, size, root: textHash(root), path })).toBe(true);
    expect(isSigned(head)).toBe(true);

    await sql(`update tender set state = 'ABANDONED' where state = 'PUBLISHED'`);
    const [first, last] = [log.anchors()[0], log.anchors().at(-1)];
    const growth = `{ auditConsistencyProof(first: ${first?.size}, second: ${last?.size}) { hashes head { size root } } }`;
    const proof = (await here.api.gql(growth)).data['auditConsistencyProof'] as unknown as { hashes: string[] };
    const [one, two] = [first, last].map((each) => ({ size: each?.size ?? 0, root: textHash(each?.root ?? '') }));
    expect(verifyConsistency({ first: one as never, second: two as never, path: proof.hashes.map(textHash) })).toBe(
      true,
    );
    const shown = await fetch(here.api.url.replace('/graphql', '/audit/head'));
    expect(await shown.json()).toEqual(last);
  });

  it('adds to the anchors only what is new, and mends a line that a crash cut off', async () => {
    await here.steps.draft();
    await log.sequenceAll();
    const before = readFileSync(log.anchorFile, 'utf8');
    await log.sequenceAll();
    expect(readFileSync(log.anchorFile, 'utf8')).toBe(before);
    appendFileSync(log.anchorFile, '{"size":99');
    await here.steps.draft();
    await log.sequenceAll();
    expect(readFileSync(log.anchorFile, 'utf8').startsWith(before)).toBe(true);
    expect(checked(await log.dump(), log.anchors()).faults).toEqual([]);
  });
});

describe('an erased person', () => {
  let person: SignedInPerson;
  beforeEach(async () => void (person = await signedIn(here.database)));

  it('leaves no salt and no reason, and a tree that verifies', async () => {
    const [id, reason] = [person.personId, 'For reasons of her own'];
    const leafId = await log.orm.em.fork().transactional((em) =>
      Promise.resolve(
        recordLeaf(em, {
          ...{ tenantId: person.organisationId, personId: id, onBehalfOf: null, reason, action: 'recordGrade' },
          ...{ object: { type: 'Grade', id }, after: { reason } },
        }),
      ),
    );
    await log.sequenceAll();
    const stored = 'select l.after, s.salt from audit_leaf l join audit_salt s on s.leaf_id = l.id where l.id = $1';
    const [row] = await sql<{ after: string; salt: string }>(stored, [leafId]);
    expect(saltedHash(row?.salt ?? '', { reason })).toBe(row?.after);
    const before = await log.dump();
    await sql('delete from audit_salt where person_id = $1', [id]);
    expect(await sql(stored, [leafId])).toEqual([]);
    const after = await log.dump();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(checked(after, log.anchors()).faults).toEqual([]);
  });

  it('was never named in the log', async () => {
    const text = JSON.stringify(await log.dump());
    for (const word of ['Sam Tester', 'example.org', 'Test authority', 'Shown in the answer', 'Meals for'])
      expect(text).not.toContain(word);
  });
});
