import { createReadStream } from 'node:fs';

import type { Faults, Result } from '@commonweal/result';

import type { Terminal } from '../terminal.js';

const NEWLINE = 0x0a;
const CHUNK = 1 << 20;

type Take = (bytes: Uint8Array) => Result<unknown, Faults>;

/** What was refused. */
export interface Refusal {
  /** 1 for the first. */
  readonly line: number;
  readonly failure: Faults;
}

/**
 * Gives each line of a file (`-`: standard input), without its line break, to `take`, until one is refused.
 *
 * As `lines`, for files of millions of lines: nothing is awaited and nothing copied for a line that lies within what was
 * read at once.
 *
 * @returns null when none was refused
 */
export async function firstRefusal(file: string, { stdin }: Terminal, take: Take): Promise<Refusal | null> {
  const source = file === '-' ? stdin : createReadStream(file, { highWaterMark: CHUNK });
  const lines = new LineCutter(take);
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const refused = lines.cut(chunk);
    if (refused) return refused;
  }
  return lines.end();
}

/** Cuts a stream of bytes into lines. */
class LineCutter {
  #line = 0;
  #begun: Buffer[] = [];

  constructor(private readonly take: Take) {}

  cut(chunk: Buffer): Refusal | null {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const refused = this.#give(chunk.subarray(start, end));
      if (refused) return refused;
      start = end + 1;
    }
    if (start < chunk.length) this.#begun.push(chunk.subarray(start));
    return null;
  }

  end(): Refusal | null {
    return this.#begun.length > 0 ? this.#give(Buffer.alloc(0)) : null;
  }

  #give(rest: Buffer): Refusal | null {
    const bytes = this.#begun.length > 0 ? Buffer.concat([...this.#begun.splice(0), rest]) : rest;
    this.#line += 1;
    const taken = this.take(bytes);
    return taken.ok ? null : { line: this.#line, failure: taken.failure };
  }
}
