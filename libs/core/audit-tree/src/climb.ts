import type { TreeHash } from './tree-hash.js';

/** Where one stands on a level of a tree: the node's place, and the place of the level's last node. */
export type Places = readonly [place: number, last: number];

/**
 * Goes up from a place, a hash of the proof at a time; says of each whether it stands to the left.
 *
 * @returns whether the root was reached with the last hash, no earlier and no later
 * @see RFC 9162 §2.1.3.2 and §2.1.4.2
 */
export function climb(
  path: readonly TreeHash[],
  from: Places,
  take: (hash: TreeHash, standsLeft: boolean) => void,
): boolean {
  let [place, last] = from;
  for (const hash of path) {
    if (last === 0) return false;
    const standsLeft = place % 2 === 1 || place === last;
    take(hash, standsLeft);
    [place, last] = above(standsLeft ? rise([place, last], (even) => even % 2 === 0 && even !== 0) : [place, last]);
  }
  return last === 0;
}

/** Goes up as long as the place says so. */
export function rise(from: Places, goesOn: (place: number) => boolean): Places {
  let at = from;
  while (goesOn(at[0])) at = above(at);
  return at;
}

const above = ([place, last]: Places): Places => [Math.floor(place / 2), Math.floor(last / 2)];
