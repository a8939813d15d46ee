import { createReadStream } from 'node:fs';

import type { Terminal } from '../terminal.js';

const NEWLINE = 0x0a;

/** One line of a file, without its line break. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * The lines of a file (`-`: standard input), one after another; only one is held at a time.
 *
 * Only a line feed ends a line. (`node:readline` also breaks at U+2028, which JSON strings may contain.)
 */
export async function* lines(file: string, { stdin }: Terminal): AsyncGenerator<Line> {
  const parts: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      yield { number: (number += 1), bytes: Buffer.concat(parts.splice(0)) };
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  if (parts.some(({ length }) => length > 0)) yield { number: number + 1, bytes: Buffer.concat(parts) };
}
