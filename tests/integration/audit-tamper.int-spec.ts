import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { AuditSequencer, signHead } from '@commonweal/audit';
import { auditLeafHash, type DumpLine, GrowingTree, hashText, type SignedHead } from '@commonweal/audit-tree';
import { inOneTransaction, letForksJoin, ormOptions } from '@commonweal/persistence';

import { type AuditLog, auditLog, checked, dumped } from '../support/audit-log.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { rounds } from '../support/rounds.js';

const EDITS = Number(process.env['TAMPER_EDITS'] ?? rounds(1_000, 10_000));
const LEAVES = 60;

let database: TestDatabase;
let log: AuditLog;
let superuser: MikroORM;
let anchors: SignedHead[];

beforeAll(async () => {
  database = await testDatabase();
  log = auditLog(database);
  superuser = new MikroORM(ormOptions(database.admin));
  letForksJoin(superuser.em);
  const [tenantId, id] = [randomUUID(), randomUUID()];
  const change = {
    tenantId,
    onBehalfOf: tenantId,
    tenderId: id,
    action: 'updateTender',
    object: { type: 'Tender', id },
  };
  for (let n = 0; n < LEAVES; n += 1) await log.record({ ...change, personId: id, before: { n }, after: { n: n + 1 } });
  await log.sequenceAll(7);
  anchors = log.anchors();
}, 60_000);
afterAll(async () => {
  await superuser?.close();
  await log?.close();
  await database?.drop();
});

/** A generator that gives the same numbers at every run (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const HEX = `md5(random()::text) || md5(random()::text)`;
const LEAF_EDITS = [
  ...['tenant_id', 'id', 'person_id', 'on_behalf_of', 'object_id', 'tender_id', 'sealed_lot_id'].map(
    (column) => `${column} = gen_random_uuid()`,
  ),
  ...['person_id', 'on_behalf_of', 'tender_id', 'before', 'after'].map((column) => `${column} = null`),
  ...[`action = 'closeTender'`, `object_type = 'Lot'`, `request_id = 'r'`, `before = ${HEX}`, `after = ${HEX}`],
  `recorded_at = recorded_at - interval '1 microsecond'`,
].map((change) => `update audit_leaf set ${change} where position = ?`);
/** These, too, leave leaves that can be chained anew. */
const ORDER_EDITS = [
  `delete from audit_leaf where position = ?`,
  `update audit_leaf set position = position + 1 where position >= ?`,
  `update audit_leaf set position = ${LEAVES} where position = ?`,
];
const TREE_EDITS = [
  `update audit_node set hash = decode(${HEX}, 'hex') where level = 0 and index = ?`,
  `delete from audit_node where level = 0 and index = ?`,
  ...[
    `root = ${HEX}`,
    `size = size + 1`,
    `signed_at = '2020-01-01T00:00:00.000000Z'`,
    `key = 'A' || key`,
    `signature = reverse(signature)`,
  ].map((change) => `update audit_head set ${change} where size = (select min(size) from audit_head where size > ?)`),
  `delete from audit_head where size = (select min(size) from audit_head where size > ?)`,
];
const STATEMENTS = [...LEAF_EDITS, ...ORDER_EDITS, ...TREE_EDITS];

/** Leaves that make room move nothing when there is none behind them: chained anew they are what they were. */
const changesLeaves = (statement: string, position: number): boolean =>
  !statement.startsWith('update audit_leaf set position') ||
  (statement.includes(`position = ${LEAVES}`) && position < LEAVES - 1);

class TakenBack extends Error {}

/** Makes one edit past every trigger, dumps, and takes the edit back. */
async function dumpAfter(edit: (em: EntityManager) => Promise<unknown>): Promise<DumpLine[]> {
  let dump: DumpLine[] = [];
  const taken = inOneTransaction(superuser.em, null, async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute('drop index audit_leaf_position');
    await edit(em);
    dump = await dumped(superuser.em);
    throw new TakenBack();
  });
  await expect(taken).rejects.toThrow(TakenBack);
  return dump;
}

/** The dump as it would be if its leaves, as they stand now, had been entered and signed with the right key. */
function rechained(dump: readonly DumpLine[]): DumpLine[] {
  const tree = new GrowingTree();
  return dump.flatMap((line): DumpLine[] => {
    if ('leaf' in line) {
      const hash = auditLeafHash(line.leaf);
      tree.append(hash);
      return [{ position: tree.size - 1, hash: hashText(hash), leaf: line.leaf }];
    }
    if (!('head' in line)) return [line];
    const { signedAt } = line.head;
    return [{ head: signHead({ size: tree.size, root: hashText(tree.root()), signedAt }, log.key) }];
  });
}

describe('an audit log in the hands of a superuser', () => {
  it(`gives away each of ${EDITS} edits, also where all is chained and signed anew with the right key`, async () => {
    const below = numbers(20_261_122);
    const unseen: string[] = [];
    for (let n = 0; n < EDITS; n += 1) {
      const statement = STATEMENTS[n % STATEMENTS.length] ?? '';
      const position = below(LEAVES);
      const dump = await dumpAfter((em) => em.execute(statement, [position]));
      const isSeen = (lines: DumpLine[]) => checked(lines, anchors).faults.length > 0;
      if (!isSeen(dump)) unseen.push(`${statement} [${position}]`);
      if (!TREE_EDITS.includes(statement) && changesLeaves(statement, position) && !isSeen(rechained(dump)))
        unseen.push(`${statement} [${position}], chained anew`);
    }
    expect(unseen).toEqual([]);
  }, 3_600_000);

  it('gives away that its end was cut off', async () => {
    const dump = await dumpAfter(async (em) => {
      await em.execute('delete from audit_leaf where position >= 42');
      await em.execute('delete from audit_head where size > 42');
    });
    expect(checked(dump).faults).toEqual([]);
    expect(checked(dump, anchors).faults.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('leaves or heads were removed'),
    );
  });

  it('gives away by its anchors that its whole history was rebuilt with the right key', async () => {
    const em = superuser.em.fork();
    await em.execute('alter table audit_leaf disable trigger all');
    await em.execute('alter table audit_node disable trigger all');
    await em.execute('alter table audit_head disable trigger all');
    await em.execute(`update audit_leaf set action = 'closeTender' where position = 30`);
    await em.execute('update audit_leaf set position = null');
    for (const table of ['audit_node', 'audit_head']) await em.execute(`delete from ${table}`);
    const forger = new AuditSequencer(superuser.em, { privateKey: log.key, coverPerHour: 0 });
    while ((await forger.sequence(7)) > 0);
    const rebuilt = await log.dump();
    expect(checked(rebuilt).faults).toEqual([]);
    expect(checked(rebuilt, anchors).faults.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('history was rewritten'),
    );
  });
});

it('raises no false alarm, however often it is dumped while it grows', async () => {
  const quiet = await testDatabase();
  const growing = auditLog(quiet);
  const [tenantId, id] = [randomUUID(), randomUUID()];
  const alarms: unknown[] = [];
  for (let n = 0; n < 50; n += 1) {
    await growing.record({
      ...{ tenantId, personId: id, onBehalfOf: null },
      ...{ action: 'signIn', object: { type: 'Person', id } },
    });
    const [dump] = await Promise.all([growing.dump(), growing.sequenceAll()]);
    alarms.push(...checked(dump, growing.anchors()).faults);
  }
  await growing.close();
  await quiet.drop();
  expect(alarms).toEqual([]);
}, 60_000);
