import 'reflect-metadata';

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { AuditSequencer } from '@commonweal/audit';
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
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { publishedTender, type World, world } from '../support/world.js';

const TRAIL = `query ($id: ID!, $first: Int!, $after: String) { tender(id: $id) { auditTrail(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id action at who onBehalfOf { name } reason objectType objectId requestId position } } } } }`;
const INCLUSION = `query ($id: ID!) { auditInclusionProof(leafId: $id) {
  leaf leafHash position hashes head { size root signedAt key signature } } }`;

let here: World;
let log: AuditLog;

beforeAll(async () => {
  here = await world(0);
  log = auditLog(here.database);
});
afterAll(async () => {
  await log?.close();
  await here?.close();
});

const trail = async (tenderId: string, token?: string, page: object = { first: 50 }) =>
  (await here.api.gql(TRAIL, { id: tenderId, ...page }, token)).data.tender?.['auditTrail'] as Loose;
const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  asOwner(here.database, async (client) => (await client.query(text, values)).rows as Row[]);
const proofOf = async (id: string, token?: string) =>
  (await here.api.gql(INCLUSION, { id }, token)).data['auditInclusionProof'] as Loose | null;

describe('the sequencer', () => {
  it('gives positions without gaps, each once, whatever the number of sequencers and the order of commits', async () => {
    const [tenantId, id] = [here.lead.organisationId, here.lead.personId];
    const change = { tenantId, personId: id, onBehalfOf: null, action: 'signIn', object: { type: 'Person', id } };
    const others = [1, 2, 3].map(() => new AuditSequencer(log.orm.em, { privateKey: log.key, coverPerHour: 0 }));
    const drafts: unknown[] = [];
    await log.record(change, async () => {
      drafts.push(...(await Promise.all(Array.from({ length: 12 }, () => here.steps.draft()))));
      await Promise.all([...others, log.sequencer].map((sequencer) => sequencer.sequence(5)));
      await log.sequenceAll(5);
    });
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

it('adds nothing to the anchors of another history, and says so', async () => {
  const before = readFileSync(log.anchorFile, 'utf8');
  const foreign = { ...log.anchors().at(-1), root: '0'.repeat(64) };
  appendFileSync(log.anchorFile, `${JSON.stringify(foreign)}\n`);
  await here.steps.draft();
  await expect(log.sequenceAll()).rejects.toThrow('that this database does not have');
  writeFileSync(log.anchorFile, before);
  await log.sequenceAll();
  expect(log.anchors().length).toBe(before.trimEnd().split('\n').length + 1);
});

describe('an erased person', () => {
  let person: SignedInPerson;
  beforeEach(async () => void (person = await signedIn(here.database)));

  it('leaves no salt and no reason, and a tree that verifies', async () => {
    const [id, reason] = [person.personId, 'For reasons of her own'];
    const leafId = await log.record({
      ...{ tenantId: person.organisationId, personId: id, onBehalfOf: null, reason, action: 'recordGrade' },
      ...{ object: { type: 'Grade', id }, after: { reason } },
    });
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
