import type { Faults, Result } from '@commonweal/result';

import { strictJson } from '@commonweal/canonical';
import type { Terminal } from '../terminal.js';
import { readBytes } from './read-bytes.js';

/** The JSON value of a file (`-`: standard input), or why there is none. */
export async function readJson(file: string, terminal: Terminal): Promise<Result<unknown, Faults>> {
  const bytes = await readBytes(file, terminal);
  return bytes.ok ? strictJson(bytes.value) : bytes;
}
