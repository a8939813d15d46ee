import { orderBy, type Keys } from './order-by.js';

/**
 * Ranks of rows: by the first key, equal ones by the second, and so on; smaller keys are better.
 *
 * Rows equal in every key share a rank, and the next ranks are skipped (1, 1, 3).
 *
 * @param rows the rows to rank, any order
 * @param keys by row
 * @returns rank by row, 0 for rows that are not in `rows`
 */
export function rankRows(rows: Uint32Array, keys: readonly Keys[], size: number): Uint32Array {
  // Each pass keeps the order of equal rows, so the key that counts most comes last.
  const ordered = keys.toReversed().reduce(orderBy, rows);
  const ranks = new Uint32Array(size);
  let rank = 1;
  for (let at = 0; at < ordered.length; at++) {
    const row = ordered[at] as number;
    if (at > 0 && differ(row, ordered[at - 1] as number, keys)) rank = at + 1;
    ranks[row] = rank;
  }
  return ranks;
}

function differ(a: number, b: number, keys: readonly Keys[]): boolean {
  for (const key of keys) if (key[a] !== key[b]) return true;
  return false;
}
