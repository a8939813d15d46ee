import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

import { commonweal } from '../program.js';

/** What a command said and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, with text as its standard input. */
export async function ran(argv: readonly string[], stdin = ''): Promise<Ran> {
  const [out, err] = [new Kept(), new Kept()];
  const exit = await commonweal(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout: out, stderr: err });
  return { exit, out: out.text(), err: err.text() };
}

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** A new file with this text. @returns its path */
export function fileOf(text: string, name = 'input.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'commonweal-cli-')), name);
  writeFileSync(file, text);
  return file;
}
