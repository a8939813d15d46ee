import { climb } from './climb.js';
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
  let hash = leaf;
  const reached = climb(path, [index, size - 1], (step, standsLeft) => {
    hash = standsLeft ? nodeHash(step, hash) : nodeHash(hash, step);
  });
  return reached && sameHash(hash, root);
}
