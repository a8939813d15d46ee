import { type FileHandle, open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

import { packedBytesAt, type ZipEntry, zipEntries } from './zip-entries.js';

/** What a document may become when it is unpacked: this many bytes, and this many times its own. */
const MOST_UNPACKED = { bytes: 200 * 1024 * 1024, times: 100 } as const;

/** Parts that hold programs: of Microsoft's formats, and of OpenDocument. */
const MACROS = /(^|\/)vbaProject(Signature)?[^/]*\.bin$|^(Basic|Scripts)\//i;

const DAMAGED = 'The file is damaged: open it, save it again and upload that';

/**
 * Why a document that is a package of parts (ZIP) is not taken, as a sentence; null: it is. Parts are unpacked to be
 * measured, in a stream, and thrown away: what a package claims of itself is not believed.
 */
export async function packageFault(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const entries = await zipEntries(file, size);
    if (!entries) return DAMAGED;
    return claimedFault(entries, size) ?? (await measuredFault(file, entries));
  } finally {
    await file.close();
  }
}

function claimedFault(entries: readonly ZipEntry[], fileBytes: number): string | null {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'Save the file without a password and upload that';
  if (entries.some(({ name }) => MACROS.test(name))) return 'Save the file without macros and upload that';
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return bytes > MOST_UNPACKED.bytes || bytes > fileBytes * MOST_UNPACKED.times
    ? 'The file unpacks to far more than its size: save it as PDF, or in parts'
    : null;
}

async function measuredFault(file: FileHandle, entries: readonly ZipEntry[]): Promise<string | null> {
  for (const entry of entries) if (!(await isAsClaimed(file, entry))) return DAMAGED;
  return null;
}

async function isAsClaimed(file: FileHandle, entry: ZipEntry): Promise<boolean> {
  const start = await packedBytesAt(file, entry);
  if (start === null) return false;
  if (!entry.isDeflated || entry.packedBytes === 0) return entry.bytes === entry.packedBytes;
  const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false });
  const measure = new Measure(entry.bytes);
  try {
    await pipeline(packed, createInflateRaw(), measure);
  } catch {
    return false;
  }
  return measure.left === 0;
}

/** Swallows as many bytes as were claimed; one more is an error. */
class Measure extends Writable {
  constructor(public left: number) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.left -= chunk.length;
    done(this.left < 0 ? new Error('More than was claimed') : undefined);
  }
}
