import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** 32 bytes. */
export type TreeHash = Uint8Array;

/** SHA-256 of some bytes. */
export type Digest = (bytes: Uint8Array) => TreeHash;

/** How a tree hashes its leaves and nodes. */
export interface TreeHasher {
  /**
   * The hash of a leaf: SHA-256(0x00 ‖ entry). The prefix keeps a leaf from ever being taken for an inner node.
   *
   * @see RFC 9162 §2.1.1
   */
  readonly leaf: (entry: Uint8Array) => TreeHash;
  /**
   * The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
   *
   * @see RFC 9162 §2.1.1
   */
  readonly node: (left: TreeHash, right: TreeHash) => TreeHash;
  /** The root of a tree without leaves: SHA-256 of nothing. */
  readonly empty: () => TreeHash;
}

const [LEAF, NODE, HASH_BYTES] = [0x00, 0x01, 32];
/** Longer entries than any leaf of ours are hashed too, each in a buffer of its own. */
const USUAL_ENTRY = 4_096;

/** The hashing of trees by some implementation of SHA-256; its input is put together in the same memory each time. */
export function treeHasher(digest: Digest): TreeHasher {
  const [entryBytes, nodeBytes] = [new Uint8Array(1 + USUAL_ENTRY), new Uint8Array(1 + 2 * HASH_BYTES)];
  entryBytes[0] = LEAF;
  nodeBytes[0] = NODE;
  return {
    leaf: (entry) => {
      if (entry.length > USUAL_ENTRY) return digest(concatBytes(Uint8Array.of(LEAF), entry));
      entryBytes.set(entry, 1);
      return digest(entryBytes.subarray(0, 1 + entry.length));
    },
    node: (left, right) => {
      nodeBytes.set(left, 1);
      nodeBytes.set(right, 1 + HASH_BYTES);
      return digest(nodeBytes);
    },
    empty: () => digest(new Uint8Array()),
  };
}

/** In plain JavaScript, so that a browser computes the same as a server. */
export const PLAIN_HASHER = treeHasher((bytes) => sha256(bytes));

export const { leaf: leafHash, node: nodeHash } = PLAIN_HASHER;

/** A hash as it is written: 64 lower-case hexadecimal digits. */
export const hashText = (hash: TreeHash): string => bytesToHex(hash);

/** @throws RangeError or TypeError when the text is not hexadecimal digits */
export const textHash = (text: string): TreeHash => hexToBytes(text);

/** Whether a text has the form of a hash. */
export const isHashText = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);

/** Whether two hashes are the same. They are public, so the time it takes tells nothing. */
export const sameHash = (one: TreeHash, other: TreeHash): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
