import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { AuditSequencer, signHead, signingKey } from '@commonweal/audit';
import { auditLeafHash, type DumpLine, GrowingTree, hashText, type SignedHead } from '@commonweal/audit-tree';
import { inOneTransaction, letForksJoin, ormOptions } from '@commonweal/persistence';

import { type AuditEdit, auditEdits, LEAVES } from '../support/audit-edits.js';
import { auditFiles } from '../support/audit-files.js';
import { type AuditLog, auditLog, checked, dumped } from '../support/audit-log.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { rounds, timeFor } from '../support/rounds.js';

const EDITS = rounds(1_000, 10_000);
/** Edits whose traces are cleared away together: what was taken back fills the tables until then. */
const TOGETHER = 200;
const SEED = 20_261_122;

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

class TakenBack extends Error {}

/** Works past every trigger, and takes it all back. */
async function asIntruder(work: (em: EntityManager) => Promise<void>): Promise<void> {
  const taken = inOneTransaction(superuser.em, null, async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute('drop index audit_leaf_position');
    await work(em);
    throw new TakenBack();
  });
  await expect(taken).rejects.toThrow(TakenBack);
}

/** The dump after one edit, which is taken back at once. */
async function dumpAfter(em: EntityManager, ...edits: Pick<AuditEdit, 'sql' | 'values'>[]): Promise<DumpLine[]> {
  await em.execute('savepoint unedited');
  for (const { sql, values } of edits) await em.execute(sql, [...values]);
  const dump = await dumped(superuser.em);
  await em.execute('rollback to savepoint unedited; release savepoint unedited');
  return dump;
}

/**
 * The dump as it would be if its leaves, as they stand now, had been entered and signed with the right key at the same
 * instants and sizes as those of the anchors: the best that a forger can do.
 */
function rechained(dump: readonly DumpLine[]): DumpLine[] {
  const tree = new GrowingTree();
  const signedAt = new Map(anchors.map((anchor) => [anchor.size, anchor.signedAt]));
  const head = (at: string) => ({
    head: signHead({ size: tree.size, root: hashText(tree.root()), signedAt: at }, log.key),
  });
  const lines = dump.flatMap((line): DumpLine[] => {
    if (!('leaf' in line)) return 'head' in line ? [] : [line];
    const hash = auditLeafHash(line.leaf);
    tree.append(hash);
    const at = signedAt.get(tree.size);
    return [{ position: tree.size - 1, hash: hashText(hash), leaf: line.leaf }, ...(at ? [head(at)] : [])];
  });
  return signedAt.has(tree.size) ? lines : [...lines, head(anchors.at(-1)?.signedAt ?? '')];
}

const isSeen = (lines: readonly DumpLine[]): boolean => checked(lines, anchors).faults.length > 0;

/** What of some edits is not seen, each dumped and checked by itself. */
async function unseenOf(edits: readonly AuditEdit[]): Promise<string[]> {
  const unseen: string[] = [];
  await asIntruder(async (em) => {
    for (const edit of edits) {
      const dump = await dumpAfter(em, edit);
      const what = `${edit.sql} [${edit.values}]`;
      if (!isSeen(dump)) unseen.push(what);
      if (edit.changesLeaves && !isSeen(rechained(dump))) unseen.push(`${what}, chained anew`);
    }
  });
  await superuser.em.fork().execute('vacuum audit_leaf, audit_node, audit_head');
  return unseen;
}

describe('an audit log in the hands of a superuser', () => {
  it('is what was signed, also chained anew, as long as nothing is edited', async () => {
    const dump = await dumped(superuser.em);
    expect([dump, rechained(dump)].map(isSeen)).toEqual([false, false]);
  });

  it(
    `gives away each of ${EDITS} edits, also where all is chained and signed anew with the right key (seed ${SEED})`,
    async () => {
      const edits = auditEdits(EDITS, SEED);
      const unseen: string[] = [];
      for (let from = 0; from < EDITS; from += TOGETHER)
        unseen.push(...(await unseenOf(edits.slice(from, from + TOGETHER))));
      expect(unseen).toEqual([]);
    },
    timeFor(EDITS, 60),
  );

  it('gives away that its end was cut off', async () => {
    await asIntruder(async (em) => {
      const dump = await dumpAfter(
        em,
        { sql: 'delete from audit_leaf where position >= ?', values: [42] },
        { sql: 'delete from audit_head where size > ?', values: [42] },
      );
      expect(checked(dump).faults).toEqual([]);
      expect(checked(dump, anchors).faults.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('leaves or heads were removed'),
      );
    });
  });

  const otherKey = () => signingKey({ folder: auditFiles().KEYS_DIR, makeIfMissing: true });
  it.each([
    ['the right key', () => log.key, ['history was rewritten']],
    ['a key of the forger’s', otherKey, ['history was rewritten', 'signed with a key that no anchor has']],
  ])('gives away by its anchors that its whole history was rebuilt with %s', async (_, key, said) => {
    const em = superuser.em.fork();
    for (const table of ['audit_leaf', 'audit_node', 'audit_head'])
      await em.execute(`alter table ${table} disable trigger all`);
    await em.execute(`update audit_leaf set action = 'closeTender' where position = 30`);
    await em.execute('update audit_leaf set position = null');
    for (const table of ['audit_node', 'audit_head']) await em.execute(`delete from ${table}`);
    const forger = new AuditSequencer(superuser.em, { privateKey: key(), coverPerHour: 0 });
    while ((await forger.sequence(7)) > 0);
    const rebuilt = await log.dump();
    expect(checked(rebuilt).faults).toEqual([]);
    const messages = checked(rebuilt, anchors).faults.map(({ message }) => message);
    for (const part of said) expect(messages).toContainEqual(expect.stringContaining(part));
  });
});

it('raises no false alarm, however often it is dumped while it grows', async () => {
  const quiet = await testDatabase();
  const growing = auditLog(quiet);
  const [tenantId, id] = [randomUUID(), randomUUID()];
  const alarms: unknown[] = [];
  const signIn = () =>
    growing.record({
      ...{ tenantId, personId: id, onBehalfOf: null },
      ...{ action: 'signIn', object: { type: 'Person', id } },
    });
  // The first head has its anchor before anything is dumped: a sequencer leaves its turn to a dump that is under way.
  await signIn();
  await growing.sequenceAll();
  for (let n = 0; n < 50; n += 1) {
    await signIn();
    const [dump] = await Promise.all([growing.dump(), growing.sequenceAll()]);
    alarms.push(...checked(dump, growing.anchors()).faults);
  }
  await growing.sequenceAll();
  expect(growing.anchors().at(-1)?.size).toBe(51);
  await growing.close();
  await quiet.drop();
  expect(alarms).toEqual([]);
}, 60_000);
