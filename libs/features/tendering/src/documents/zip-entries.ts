import type { FileHandle } from 'node:fs/promises';

/** One part of a package, as the package's own directory names it. Sizes are what it claims. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isDeflated: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its head begins in the file. */
  readonly at: number;
}

const END = { mark: 0x06054b50, bytes: 22, longestComment: 0xffff } as const;
const ENTRY = { mark: 0x02014b50, bytes: 46 } as const;
const HEAD = { mark: 0x04034b50, bytes: 30 } as const;
const MOST_ENTRIES = 10_000;

/**
 * The parts of a ZIP file by its directory; null: it has none that can be read, or more than a document has.
 *
 * @see PKWARE APPNOTE 6.3.10, §4.3; files of 4 GB and more (ZIP64) are not read
 */
export async function zipEntries(file: FileHandle, fileBytes: number): Promise<readonly ZipEntry[] | null> {
  const tailBytes = Math.min(fileBytes, END.bytes + END.longestComment);
  const tail = await piece(file, fileBytes - tailBytes, tailBytes);
  const end = tail.lastIndexOf(littleEndian(END.mark));
  if (end < 0 || end + END.bytes > tail.length) return null;
  const [count, size, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count > MOST_ENTRIES || at + size > fileBytes) return null;
  return entriesIn(await piece(file, at, size), count);
}

/** Where the packed bytes of an entry begin; null: its head is not where the directory says. */
export async function packedBytesAt(file: FileHandle, { at }: ZipEntry): Promise<number | null> {
  const head = await piece(file, at, HEAD.bytes);
  if (head.length < HEAD.bytes || head.readUInt32LE(0) !== HEAD.mark) return null;
  return at + HEAD.bytes + head.readUInt16LE(26) + head.readUInt16LE(28);
}

function entriesIn(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + ENTRY.bytes > directory.length || directory.readUInt32LE(at) !== ENTRY.mark) return null;
    const entry = entryAt(directory, at);
    entries.push(entry);
    at += ENTRY.bytes + [28, 30, 32].reduce((sum, field) => sum + directory.readUInt16LE(at + field), 0);
  }
  return entries;
}

const entryAt = (directory: Buffer, at: number): ZipEntry => ({
  name: directory.toString('utf8', at + ENTRY.bytes, at + ENTRY.bytes + directory.readUInt16LE(at + 28)),
  isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
  isDeflated: directory.readUInt16LE(at + 10) !== 0,
  packedBytes: directory.readUInt32LE(at + 20),
  bytes: directory.readUInt32LE(at + 24),
  at: directory.readUInt32LE(at + 42),
});

async function piece(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function littleEndian(mark: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(mark);
  return bytes;
}
