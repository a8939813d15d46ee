import { PLAIN_HASHER, type TreeHash, type TreeHasher } from './tree-hash.js';

/**
 * A node over a complete subtree. Level 0 are the leaves; node `index` of level `level` covers the leaves from
 * `index × 2^level`, `2^level` of them. Once there, such a node never changes.
 */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: TreeHash;
}

/**
 * A Merkle tree that only grows and remembers no more than its frontier: the complete subtrees from left to right, one
 * for each binary digit 1 of its size.
 *
 * @see RFC 9162 §2.1.1
 */
export class GrowingTree {
  readonly #frontier: TreeNode[];
  #size: number;

  /**
   * @param frontier of a tree of `size` leaves, largest subtree first, as `frontierPlaces(size)` names them
   * @param hasher by what it hashes
   */
  constructor(
    size = 0,
    frontier: readonly TreeNode[] = [],
    private readonly hasher: TreeHasher = PLAIN_HASHER,
  ) {
    this.#size = size;
    this.#frontier = [...frontier];
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf at the end. @returns the nodes that are complete now: the leaf, and the subtrees that it completes */
  append(hash: TreeHash): TreeNode[] {
    let node: TreeNode = { level: 0, index: this.#size, hash };
    const completed = [node];
    for (let left = this.#frontier.at(-1); left?.level === node.level; left = this.#frontier.at(-1)) {
      this.#frontier.pop();
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: this.hasher.node(left.hash, node.hash) };
      completed.push(node);
    }
    this.#frontier.push(node);
    this.#size += 1;
    return completed;
  }

  /** The root over all leaves so far. */
  root(): TreeHash {
    const last = this.#frontier.at(-1);
    if (!last) return this.hasher.empty();
    return this.#frontier.slice(0, -1).reduceRight((right, { hash }) => this.hasher.node(hash, right), last.hash);
  }
}
