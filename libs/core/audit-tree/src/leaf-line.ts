import { canonicalJson } from '@commonweal/canonical';

import { LEAF_FIELDS, LEAF_FORMAT } from './audit-leaf.js';
import type { DumpLine } from './dump-lines.js';

/**
 * A line of a dump as it is written. A leaf stands in it byte for byte as it was hashed, so that checking it need not
 * take it apart.
 */
export const dumpText = (line: DumpLine): string =>
  'leaf' in line
    ? `{"position":${line.position},"hash":"${line.hash}","leaf":${canonicalJson(line.leaf)}}`
    : JSON.stringify(line);

/** A leaf's line, not taken apart. */
export interface LeafLine {
  readonly position: number;
  /** 64 bytes: the hash as hexadecimal digits. */
  readonly hash: Uint8Array;
  /** The bytes that were hashed: the leaf's canonical JSON. */
  readonly leaf: Uint8Array;
}

const [QUOTE, BACKSLASH, ZERO, NINE, CLOSE, SPACE, TILDE] = [0x22, 0x5c, 0x30, 0x39, 0x7d, 0x20, 0x7e];
const HASH_DIGITS = 64;
/** The most digits that are exact for certain. */
const MOST_DIGITS = 15;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const NULL = bytesOf('null');
const HEAD = bytesOf('{"position":');
const HASH = bytesOf(',"hash":"');
const BODY = bytesOf('","leaf":');
/** What stands before each value, in the order of canonical JSON: sorted by name. */
const NAMES = [...LEAF_FIELDS].sort().map((name, index) => ({
  before: bytesOf(`${index === 0 ? '{' : ','}"${name}":`),
  always: name === 'format' ? bytesOf(`"${LEAF_FORMAT}"`) : null,
}));

/**
 * The parts of a line that `dumpText` wrote for a leaf: of any leaf whose values are null or plain printable ASCII, as
 * all of ours are. Nothing is copied and no text is made.
 *
 * @returns null when the line is anything else; it may still be a leaf, written in another way
 */
export function leafLine(bytes: Uint8Array): LeafLine | null {
  const digits = after(bytes, 0, HEAD);
  const digitsEnd = digits < 0 ? -1 : endOfDigits(bytes, digits);
  const hash = after(bytes, digitsEnd, HASH);
  const leaf = hash < 0 ? -1 : after(bytes, hash + HASH_DIGITS, BODY);
  const end = leaf < 0 ? -1 : endOfLeaf(bytes, leaf);
  if (end < 0 || bytes[end] !== CLOSE || end + 1 !== bytes.length) return null;
  return {
    position: wholeNumber(bytes, digits, digitsEnd),
    hash: bytes.subarray(hash, hash + HASH_DIGITS),
    leaf: bytes.subarray(leaf, end),
  };
}

/** Where one stands behind these bytes, if they stand here; otherwise -1. */
function after(bytes: Uint8Array, at: number, expected: Uint8Array): number {
  if (at < 0) return -1;
  for (let index = 0; index < expected.length; index += 1) if (bytes[at + index] !== expected[index]) return -1;
  return at + expected.length;
}

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  const isNumber = at > from && at - from <= MOST_DIGITS && (at === from + 1 || bytes[from] !== ZERO);
  return isNumber ? at : -1;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (bytes[at] ?? 0) - ZERO;
  return value;
}

function endOfLeaf(bytes: Uint8Array, from: number): number {
  let at = from;
  for (const { before, always } of NAMES) {
    const value = after(bytes, at, before);
    at = always ? after(bytes, value, always) : endOfValue(bytes, value);
    if (at < 0) return -1;
  }
  return bytes[at] === CLOSE ? at + 1 : -1;
}

function endOfValue(bytes: Uint8Array, at: number): number {
  if (at < 0) return -1;
  return bytes[at] === QUOTE ? endOfText(bytes, at + 1) : after(bytes, at, NULL);
}

function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[at]) {
    if (byte === undefined || byte < SPACE || byte > TILDE || byte === BACKSLASH) return -1;
    at += 1;
  }
  return at + 1;
}

/** Whether 64 bytes are the hexadecimal digits of these 32. */
export function isHexOf(digits: Uint8Array, hash: Uint8Array): boolean {
  for (let index = 0; index < hash.length; index += 1) {
    const byte = hash[index] ?? 0;
    if (digits[2 * index] !== HEX[byte >> 4] || digits[2 * index + 1] !== HEX[byte & 15]) return false;
  }
  return digits.length === 2 * hash.length;
}

const HEX = bytesOf('0123456789abcdef');
