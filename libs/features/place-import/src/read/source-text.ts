import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

import { atLine, type FileFault } from './item.js';

const ADVICE = 'Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), or take the published file.';
const BYTE_ORDER_MARK = '\uFEFF';
/** Stands in no text, and beside every letter of UTF-16, whose English would pass for UTF-8. */
const NOTHING = '\u0000';

/** The text of a file as it is read: checked to be UTF-8, counted, and hashed. */
export class SourceText {
  readonly #hash = createHash('sha256');
  #line = 1;
  #carry: Buffer = Buffer.alloc(0);
  #sha256: string | null = null;
  /** Why the text ended early; null when it did not. */
  fault: FileFault | null = null;
  bytes = 0;
  /** Whether nothing but blanks came so far. */
  isBlank = true;

  constructor(
    private readonly chunks: AsyncIterable<Buffer>,
    private readonly onBytes: (bytes: number) => void,
  ) {}

  /** SHA-256 of all bytes read so far, 64 hexadecimal digits; to be asked for when everything is read. */
  get sha256(): string {
    return (this.#sha256 ??= this.#hash.digest('hex'));
  }

  /** The pieces of the text, without a byte order mark; they end before what is no UTF-8. */
  async *pieces(): AsyncGenerator<string> {
    for await (const chunk of this.chunks) {
      const isFirst = this.bytes === 0;
      this.#count(chunk);
      const piece = this.#decode(chunk);
      if (piece === null) return;
      yield isFirst && piece.startsWith(BYTE_ORDER_MARK) ? piece.slice(1) : piece;
    }
    if (this.#carry.length > 0)
      this.fault = atLine(this.#line, `ends in the middle of a character: it is truncated. ${ADVICE}`);
  }

  #count(chunk: Buffer): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    this.onBytes(this.bytes);
  }

  #decode(chunk: Buffer): string | null {
    const bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, chunk]) : chunk;
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    const text = whole.toString('utf8');
    if (!isUtf8(whole)) return this.#endAt(text.slice(0, text.indexOf('\uFFFD')), 'is not UTF-8.');
    const nothing = text.indexOf(NOTHING);
    if (nothing >= 0) return this.#endAt(text.slice(0, nothing), 'is UTF-16 or no text at all.');
    this.#carry = bytes.subarray(whole.length);
    this.#line += newlines(text);
    this.isBlank &&= text.trim() === '';
    return text;
  }

  #endAt(before: string, message: string): null {
    this.fault = atLine(this.#line + newlines(before), `${message} ${ADVICE}`);
    return null;
  }
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
