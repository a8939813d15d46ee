import type { TreeNode } from './growing-tree.js';
import { nodeHash, type TreeHash } from './tree-hash.js';

/** Where a complete subtree stands. */
export type NodePlace = Pick<TreeNode, 'level' | 'index'>;

/** One hash of a proof: the root of a stretch of leaves, given by the complete subtrees that make it up, left to right. */
export type ProofStep = readonly NodePlace[];

/** The leaves from `from`, `to` not among them. */
type Stretch = readonly [from: number, to: number];

/** A proof was asked about leaves or sizes that the tree does not have. */
export class OutsideTreeError extends Error {
  override readonly name = 'OutsideTreeError';
}

/**
 * What shows that a leaf is in a tree: the roots of its sibling stretches, from the leaf upwards.
 *
 * @param index of the leaf, from 0
 * @param size of the tree, more than `index`
 * @throws OutsideTreeError when the tree has no such leaf
 * @see RFC 9162 §2.1.3.1
 */
export function inclusionSteps(index: number, size: number): ProofStep[] {
  if (!isWhole(index) || !isWhole(size) || index >= size)
    throw new OutsideTreeError(`A tree of ${size} leaves has no leaf ${index}.`);
  return pathTo(index, [0, size]).map(placesOf);
}

function pathTo(index: number, [from, to]: Stretch): Stretch[] {
  if (to - from === 1) return [];
  const middle = from + largestPowerBelow(to - from);
  return index < middle
    ? [...pathTo(index, [from, middle]), [middle, to]]
    : [...pathTo(index, [middle, to]), [from, middle]];
}

/**
 * What shows that a tree of `first` leaves is the beginning of one of `second` leaves.
 *
 * @param first at least 1 and at most `second`
 * @throws OutsideTreeError otherwise
 * @see RFC 9162 §2.1.4.1
 */
export function consistencySteps(first: number, second: number): ProofStep[] {
  if (!isWhole(first) || !isWhole(second) || first < 1 || first > second)
    throw new OutsideTreeError(`There is no consistency proof from ${first} to ${second} leaves.`);
  return subproof(first, [0, second], true).map(placesOf);
}

function subproof(first: number, [from, to]: Stretch, known: boolean): Stretch[] {
  if (first === to) return known ? [] : [[from, to]];
  const middle = from + largestPowerBelow(to - from);
  return first <= middle
    ? [...subproof(first, [from, middle], known), [middle, to]]
    : [...subproof(first, [middle, to], false), [from, middle]];
}

/** Where the frontier of a tree of this size stands, largest subtree first. */
export const frontierPlaces = (size: number): ProofStep => (size === 0 ? [] : placesOf([0, size]));

function placesOf([from, to]: Stretch): NodePlace[] {
  const places: NodePlace[] = [];
  for (let start = from; start < to;) {
    const level = Math.floor(Math.log2(to - start));
    places.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return places;
}

/**
 * The hash of one step of a proof.
 *
 * @param hashOf gives the hash of a complete subtree
 */
export function stepHash(step: ProofStep, hashOf: (place: NodePlace) => TreeHash): TreeHash {
  const hashes = step.map(hashOf);
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The largest power of two that is smaller than `count`, for counts from 2. */
const largestPowerBelow = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));
