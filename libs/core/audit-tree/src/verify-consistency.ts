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
  if (!isSize(first.size) || !isSize(second.size) || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && sameHash(first.root, second.root);
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  if (!start || path.length === 0) return false;
  const roots = climb(start, rest, [first.size - 1, second.size - 1]);
  return roots !== null && sameHash(roots.first, first.root) && sameHash(roots.second, second.root);
}

type Places = readonly [first: number, last: number];

function climb(start: TreeHash, path: readonly TreeHash[], places: Places) {
  let [place, last] = rise(places);
  let roots = { first: start, second: start };
  for (const step of path) {
    if (last === 0) return null;
    const isRight = place % 2 === 1 || place === last;
    roots = isRight
      ? { first: nodeHash(step, roots.first), second: nodeHash(step, roots.second) }
      : { ...roots, second: nodeHash(roots.second, step) };
    while (isRight && place % 2 === 0 && place !== 0) [place, last] = [place / 2, half(last)];
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? roots : null;
}

/** Up to where the first tree's last complete subtree stands. */
function rise([first, second]: Places): Places {
  let [place, last] = [first, second];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  return [place, last];
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));

const half = (value: number): number => Math.floor(value / 2);
