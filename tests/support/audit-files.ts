import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of a worker: where its files are. */
export type AuditFiles = Readonly<Record<'KEYS_DIR' | 'ANCHOR_FILE' | 'NOTICES_DIR' | 'FILES_DIR', string>>;

/** Where a worker of a test keeps the key that signs the audit log, the heads outside the database, notices as files, and uploads. */
export function auditFiles(folder = mkdtempSync(join(tmpdir(), 'commonweal-audit-'))): AuditFiles {
  const [keys, notices, files] = [join(folder, 'keys'), join(folder, 'notices'), join(folder, 'files')];
  return { KEYS_DIR: keys, ANCHOR_FILE: join(folder, 'anchors.jsonl'), NOTICES_DIR: notices, FILES_DIR: files };
}
