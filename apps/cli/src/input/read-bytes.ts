import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import { type Faults, fail, ok, type Result } from '@commonweal/result';

import type { Terminal } from '../terminal.js';

/** A file that cannot be opened is input at fault, not a crash. */
export type Unreadable = Faults<'Unreadable'>;

/** The bytes of a file; `-` is standard input. */
export async function readBytes(file: string, { stdin }: Terminal): Promise<Result<Uint8Array, Unreadable>> {
  try {
    return ok(file === '-' ? await buffer(stdin) : await readFile(file));
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

/** Why a file could not be read, in words. */
export function unreadable(file: string, error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const message = REASONS[code];
  if (message === undefined) throw error;
  return { kind: 'Unreadable', message: `${file} ${message}`, faults: [{ path: file, message }] };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  EISDIR: 'is a folder, not a file.',
  EACCES: 'may not be read by you.',
  ENOTDIR: 'does not exist.',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read at once; use --jsonl.',
};
