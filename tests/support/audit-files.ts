import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of a worker: where its files are. */
export type AuditFiles = Readonly<Record<'KEYS_DIR' | 'ANCHOR_FILE' | 'NOTICES_DIR', string>>;

/** Where a worker of a test keeps the key that signs the audit log, the heads outside the database, and notices as files. */
export function auditFiles(folder = mkdtempSync(join(tmpdir(), 'commonweal-audit-'))): AuditFiles {
  const [keys, notices] = [join(folder, 'keys'), join(folder, 'notices')];
  return { KEYS_DIR: keys, ANCHOR_FILE: join(folder, 'anchors.jsonl'), NOTICES_DIR: notices };
}
