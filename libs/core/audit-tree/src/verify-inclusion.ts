import { nodeHash, sameHash, type TreeHash } from './tree-hash.js';

/** The claim that a leaf stands at a place of a tree, with its proof. */
export interface InclusionClaim {
  readonly leaf: TreeHash;
  /** Place of the leaf, from 0. */
  readonly index: number;
  readonly size: number;
  readonly root: TreeHash;
  readonly path: readonly TreeHash[];
}

/**
 * Whether the proof shows that the leaf is in the tree with this root.
 *
 * @see RFC 9162 §2.1.3.2
 */
export function verifyInclusion({ leaf, index, size, root, path }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return false;
    const isRight = place % 2 === 1 || place === last;
    hash = isRight ? nodeHash(step, hash) : nodeHash(hash, step);
    // A right edge without siblings rises until it becomes a right child.
    while (isRight && place % 2 === 0 && place !== 0) [place, last] = [place / 2, half(last)];
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

const half = (value: number): number => Math.floor(value / 2);
