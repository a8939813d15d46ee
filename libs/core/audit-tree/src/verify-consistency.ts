import { climb, rise } from './climb.js';
import { nodeHash, sameHash, type TreeHash } from './tree-hash.js';

/** The claim that one tree is the beginning of another, with its proof. */
export interface ConsistencyClaim {
  readonly first: { readonly size: number; readonly root: TreeHash };
  readonly second: { readonly size: number; readonly root: TreeHash };
  readonly path: readonly TreeHash[];
}

/**
 * Whether the proof shows that the second tree is the first one with leaves added at its end.
 *
 * @see RFC 9162 §2.1.4.2
 */
export function verifyConsistency({ first, second, path }: ConsistencyClaim): boolean {
  if (![first.size, second.size].every(isSize) || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && sameHash(first.root, second.root);
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  return start !== undefined && path.length > 0 && leadsToBoth({ first, second, path: rest }, start);
}

function leadsToBoth({ first, second, path }: ConsistencyClaim, start: TreeHash): boolean {
  let [one, two] = [start, start];
  // Up to where the first tree's last complete subtree stands.
  const from = rise([first.size - 1, second.size - 1], (place) => place % 2 === 1);
  const reached = climb(path, from, (step, standsLeft) => {
    if (standsLeft) one = nodeHash(step, one);
    two = standsLeft ? nodeHash(step, two) : nodeHash(two, step);
  });
  return reached && sameHash(one, first.root) && sameHash(two, second.root);
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
