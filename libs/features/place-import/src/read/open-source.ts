import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';

import { SourceText } from './source-text.js';

const CHUNK = 64 * 1024;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist.',
  EACCES: 'may not be read by you.',
};

/** A file to be read, or why it cannot be, in words. */
export type Opened =
  { readonly size: number; readonly open: (onBytes: (bytes: number) => void) => SourceText } | string;

/** Looks whether a file can be read. */
export async function openSource(file: string): Promise<Opened> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return 'is a folder, not a file.';
    await access(file, constants.R_OK);
    return {
      size: found.size,
      open: (onBytes) => new SourceText(createReadStream(file, { highWaterMark: CHUNK }), onBytes),
    };
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return reason;
  }
}
