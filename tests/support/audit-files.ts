import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a worker of a test keeps the key that signs the audit log and the heads outside the database. */
export function auditFiles(): { KEYS_DIR: string; ANCHOR_FILE: string } {
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-audit-'));
  return { KEYS_DIR: join(folder, 'keys'), ANCHOR_FILE: join(folder, 'anchors.jsonl') };
}
