import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a worker of a test keeps the key that signs the audit log, the heads outside the database, and notices as files. */
export function auditFiles(): { KEYS_DIR: string; ANCHOR_FILE: string; NOTICES_DIR: string } {
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-audit-'));
  const [keys, notices] = [join(folder, 'keys'), join(folder, 'notices')];
  return { KEYS_DIR: keys, ANCHOR_FILE: join(folder, 'anchors.jsonl'), NOTICES_DIR: notices };
}
