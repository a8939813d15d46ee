import { readFileSync } from 'node:fs';

import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import { AnchorFile, auditDump, AuditSequencer, type Change, recordLeaf, signingKey } from '@commonweal/audit';
import { DumpCheck, type DumpFindings, type DumpLine, dumpText, type SignedHead } from '@commonweal/audit-tree';
import { forTenant, inTransaction, ormOptions } from '@commonweal/persistence';

import { digest, isSigned } from '../../apps/cli/src/commands/head-signature.js';
import { auditFiles } from './audit-files.js';
import type { TestDatabase } from './database.js';

/** A whole dump at once. */
export async function dumped(em: EntityManager): Promise<DumpLine[]> {
  const dump: DumpLine[] = [];
  for await (const line of auditDump(em)) dump.push(line);
  return dump;
}

/** Holds a dump against anchors as `commonweal audit verify` does: line by line, from the bytes of its file. */
export function checked(dump: readonly DumpLine[], anchors: readonly SignedHead[] = []): DumpFindings {
  const check = new DumpCheck({ anchors, isSigned, digest });
  for (const line of dump) {
    const taken = check.takeLine(Buffer.from(dumpText(line)));
    if (!taken.ok) throw new Error(taken.failure.message);
  }
  return check.end();
}

/** The audit log of a test's database, with a sequencer to be told when to work. */
export function auditLog(database: TestDatabase, coverPerHour = 0) {
  const { KEYS_DIR, ANCHOR_FILE } = auditFiles();
  const orm = new MikroORM({ ...ormOptions(database.worker) });
  const key = signingKey({ folder: KEYS_DIR, makeIfMissing: true });
  const sequencer = new AuditSequencer(orm.em, { privateKey: key, coverPerHour });
  const anchors = new AnchorFile(ANCHOR_FILE, orm.em);
  return {
    orm,
    key,
    sequencer,
    /** Records a change, as the worker does for its organisation; the transaction lasts as long as `meanwhile`. */
    record: (change: Change, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<string> =>
      inTransaction(orm.em, forTenant(change.tenantId), async (em) => {
        const id = recordLeaf(em, change);
        await em.flush();
        await meanwhile();
        return id;
      }),
    /** Enters all that waits, and anchors each head. @returns how many leaves */
    async sequenceAll(limit?: number): Promise<number> {
      let entered = 0;
      for (let some = -1; some !== 0; entered += some) some = await sequencer.sequence(limit);
      await anchors.anchor();
      return entered;
    },
    dump: () => dumped(orm.em),
    anchors: (): SignedHead[] =>
      readFileSync(ANCHOR_FILE, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as SignedHead),
    anchorFile: ANCHOR_FILE,
    close: () => orm.close(),
  };
}

export type AuditLog = ReturnType<typeof auditLog>;

/** Dates all signed heads, past the trigger that keeps them: as old as this, or as young. */
export async function dateHeads(database: TestDatabase, age: '1 hour' | '-30 minutes'): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.admin });
  await superuser.connect();
  await superuser.query(`begin; set local session_replication_role = replica;
    update audit_head set created_at = clock_timestamp() - interval '${age}'; commit`);
  await superuser.end();
}
