import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on its way in, in a folder of its own for as long as it is looked at. */
export interface ArrivedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: `sha256:${string}`;
}

/** More came than is taken; what came was thrown away. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * Writes what comes into a file, hashing it on the way, has it looked at, and removes it. No more than a piece of it is in
 * memory at any time.
 *
 * @throws TooLong as soon as more than `most` bytes have come
 */
export async function withArrivedFile<T>(
  content: Readable,
  most: number,
  look: (file: ArrivedFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-upload-'));
  try {
    const path = join(folder, 'file');
    const measured = new Measured(most);
    await pipeline(content, measured, createWriteStream(path, { mode: 0o600 }));
    return await look({ path, bytes: measured.bytes, sha256: measured.sha256() });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class Measured extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');

  constructor(private readonly most: number) {
    super();
  }

  sha256 = (): `sha256:${string}` => `sha256:${this.#hash.digest('hex')}`;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.most) return done(new TooLong());
    this.#hash.update(chunk);
    done(null, chunk);
  }
}
