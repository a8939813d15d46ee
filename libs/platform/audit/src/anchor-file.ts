import { appendFile, type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { EntityManager } from '@mikro-orm/postgresql';

import type { SignedHead } from '@commonweal/audit-tree';
import { readAs } from '@commonweal/persistence';

import { HEAD_COLUMNS } from './audit-proofs.js';

const FROM = `select ${HEAD_COLUMNS} from audit_head where size >= ? order by audit_head.size limit 1000`;

/** A head takes some 300 bytes. */
const TAIL_BYTES = 4_096;

/** The last anchor is no head of this database: it is another one, or its history was rebuilt. */
export class ForeignAnchorError extends Error {
  override readonly name = 'ForeignAnchorError';
}

/**
 * Heads outside the database, a JSON text a line, added to and never rewritten. Whoever keeps a copy of the file can tell
 * whether the database's history was rebuilt.
 */
export class AnchorFile {
  constructor(
    private readonly file: string,
    private readonly em: EntityManager,
  ) {}

  /**
   * Adds the heads that are not in the file yet. @returns how many
   *
   * @throws ForeignAnchorError, and adds nothing, when the file's last head is none of the database's
   */
  async anchor(): Promise<number> {
    const heads = await this.#newer(await this.#last());
    if (heads.length === 0) return 0;
    await mkdir(dirname(this.file), { recursive: true });
    await appendFile(this.file, heads.map((head) => `${JSON.stringify(head)}\n`).join(''), { flush: true });
    return heads.length;
  }

  async #newer(last: SignedHead | null): Promise<SignedHead[]> {
    if (!last) return this.#headsFrom(0);
    const [known, ...newer] = await this.#headsFrom(last.size);
    if (known?.root === last.root) return newer;
    const told = `${this.file} ends with a head of ${last.size} leaves that this database does not have`;
    throw new ForeignAnchorError(told);
  }

  #headsFrom = (size: number): Promise<SignedHead[]> =>
    readAs(this.em, null, (em) => em.execute<SignedHead[]>(FROM, [size]));

  async #last(): Promise<SignedHead | null> {
    const file = await open(this.file, 'r+').catch(nullIfMissing);
    if (!file) return null;
    try {
      return await lastIn(file);
    } finally {
      await file.close();
    }
  }
}

/** A line that a crash left without its end is taken back: its head is added again. */
async function lastIn(file: FileHandle): Promise<SignedHead | null> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = tail.lastIndexOf('\n') + 1;
  if (end < tail.length) await file.truncate(size - tail.length + end);
  const last = tail.subarray(0, end).toString('utf8').trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? null : (JSON.parse(last) as SignedHead);
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
