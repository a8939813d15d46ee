import { formatUnits, parseDecimal } from '@commonweal/canonical';
import { allocate, pence } from '@commonweal/money';
import type { BundleCriterion } from '@commonweal/scoring';

import { nodesOf } from './design.js';

/** Percent of its parent, by criterion id, as decimal text. */
export type Weights = Readonly<Record<string, string>>;

/** Weights are published with up to four decimals. */
const MOST_DECIMALS = 4;
/** Others are given no more decimals than points have, so that what they are worth can still be written. */
const USUAL_DECIMALS = 2;

/** The weights of a tree. */
export const weightsOf = (criteria: readonly BundleCriterion[]): Weights =>
  Object.fromEntries(nodesOf(criteria).map(({ id, weight }) => [id, weight]));

/** The tree with other weights; a criterion not named keeps its own. */
export const withWeights = (criteria: readonly BundleCriterion[], weights: Weights): readonly BundleCriterion[] =>
  criteria.map((criterion) => ({
    ...criterion,
    weight: weights[criterion.id] ?? criterion.weight,
    ...(criterion.children && { children: withWeights(criterion.children, weights) }),
  }));

/** Whether a text is a weight: 0 to 100 with up to four decimals. */
export function isWeight(text: string): boolean {
  const read = parseDecimal(text);
  return read !== null && read.decimals <= MOST_DECIMALS && read.value.n <= 100n * read.value.d;
}

/**
 * The weights after one of them was moved. Its siblings share what is left in proportion to their weights in `from`,
 * rounded by largest remainder, so that all of them still make exactly 100; where those are all 0 they share alike.
 * An only child weighs 100, whatever is asked for.
 *
 * Callers keep `from` while the same weight goes on moving: there and back again then gives what was before.
 *
 * @param criteria the tree, for who is whose sibling
 * @param from     weights before the first of these moves
 * @param move     the criterion, and its new weight as `isWeight` allows it
 * @example movedWeights(tree, { price: '40', quality: '40', sv: '20' }, { id: 'sv', to: '10' }) // 45, 45, 10
 */
export function movedWeights(
  criteria: readonly BundleCriterion[],
  from: Weights,
  { id, to }: { readonly id: string; readonly to: string },
): Weights {
  const family = familyOf(criteria, id);
  const others = family.filter((sibling) => sibling.id !== id).map((sibling) => sibling.id);
  if (!family.some((sibling) => sibling.id === id)) return from;
  if (others.length === 0) return { ...from, [id]: '100' };
  const decimals = Math.max(USUAL_DECIMALS, parseDecimal(to)?.decimals ?? 0);
  const left = unitsOf('100', decimals) - unitsOf(to, decimals);
  const shares = others.map((other) => unitsOf(from[other] ?? '0', MOST_DECIMALS));
  // The split of money is the same sum for any whole units: nothing is lost, nothing invented.
  const parts = allocate(pence(left), shares.some((share) => share > 0n) ? shares : others.map(() => 1n));
  const given = others.map((other, index) => [other, plain(parts[index] ?? 0n, decimals)] as const);
  return { ...from, ...Object.fromEntries(given), [id]: plain(unitsOf(to, decimals), decimals) };
}

/** The criterion and its siblings; empty when there is no such criterion. */
function familyOf(criteria: readonly BundleCriterion[], id: string): readonly BundleCriterion[] {
  if (criteria.some((criterion) => criterion.id === id)) return criteria;
  for (const { children = [] } of criteria) {
    const found = familyOf(children, id);
    if (found.length > 0) return found;
  }
  return [];
}

/** In units of 10^−decimals; what cannot be read counts as nothing. */
function unitsOf(text: string, decimals: number): bigint {
  const read = parseDecimal(text);
  return read === null ? 0n : (read.value.n * 10n ** BigInt(decimals)) / read.value.d;
}

/** Without idle zeros. */
function plain(units: bigint, decimals: number): string {
  const text = formatUnits(units, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
