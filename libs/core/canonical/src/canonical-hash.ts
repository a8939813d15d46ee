import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson } from './canonical-json.js';
import type { Sha256 } from './sha256.js';

/** Members and list items are taken one by one down to this depth: a document, its lists, and so each bid of a bundle. */
const PIECEWISE_DEPTH = 2;

/**
 * The SHA-256 of a value's canonical form, without ever holding the whole text: `sha256(canonicalJson(value))`.
 *
 * @param value plain JSON
 * @throws NotJsonError when the value is not JSON
 */
export function canonicalHash(value: unknown): Sha256 {
  const hash = digest.create();
  for (const piece of pieces(value, PIECEWISE_DEPTH)) hash.update(utf8ToBytes(piece));
  return `sha256:${bytesToHex(hash.digest())}`;
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth > 0 && Array.isArray(value)) yield* ofList(value, depth);
  else if (depth > 0 && isPlain(value)) yield* ofObject(value, depth);
  else yield canonicalJson(value);
}

function* ofList(items: readonly unknown[], depth: number): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) {
    if (index > 0) yield ',';
    yield* pieces(item, depth - 1);
  }
  yield ']';
}

/** Members that JSON leaves out (undefined) are left out; names are sorted by UTF-16 code units. */
function* ofObject(members: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  yield '{';
  for (const [index, name] of names.sort().entries()) {
    yield `${index > 0 ? ',' : ''}${canonicalJson(name)}:`;
    yield* pieces(members[name], depth - 1);
  }
  yield '}';
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !('toJSON' in value);
