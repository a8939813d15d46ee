import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** 32 bytes. */
export type TreeHash = Uint8Array;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/**
 * The hash of a leaf: SHA-256(0x00 ‖ entry). The prefix keeps a leaf from ever being taken for an inner node.
 *
 * @see RFC 9162 §2.1.1
 */
export const leafHash = (entry: Uint8Array): TreeHash => sha256(concatBytes(LEAF, entry));

/**
 * The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
 *
 * @see RFC 9162 §2.1.1
 */
export const nodeHash = (left: TreeHash, right: TreeHash): TreeHash => sha256(concatBytes(NODE, left, right));

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot = (): TreeHash => sha256(new Uint8Array());

/** A hash as it is written: 64 lower-case hexadecimal digits. */
export const hashText = (hash: TreeHash): string => bytesToHex(hash);

/** @throws RangeError or TypeError when the text is not hexadecimal digits */
export const textHash = (text: string): TreeHash => hexToBytes(text);

/** Whether a text has the form of a hash. */
export const isHashText = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);

/** Whether two hashes are the same. They are public, so the time it takes tells nothing. */
export const sameHash = (one: TreeHash, other: TreeHash): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
