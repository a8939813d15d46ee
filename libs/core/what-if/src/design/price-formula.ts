import { formatRounded, fraction, parseDecimal, times, ZERO } from '@commonweal/canonical';
import type { BundleCriterion, BundleScoring } from '@commonweal/scoring';

import { type Design, isLeaf, leavesOf } from './design.js';

/** Price formulas that can be tried. Bands are a table of their own and stay as the draft has them. */
export const PRICE_FORMULAS = [
  'lowest-ratio',
  'lowest-difference',
  'min-max',
  'mean-deviation',
  'linear-to-ceiling',
] as const;

export type PriceFormulaKind = (typeof PRICE_FORMULAS)[number] | 'bands';

/** A price formula with its figures; £ as text. */
export type PriceFormula =
  | { readonly kind: Exclude<PriceFormulaKind, 'linear-to-ceiling'> }
  | { readonly kind: 'linear-to-ceiling'; readonly ceiling: string; readonly target: string };

const KINDS: ReadonlySet<string> = new Set([...PRICE_FORMULAS, 'bands']);

/** Whether a leaf is scored by the price. */
export const isPriceLeaf = ({ scoring }: BundleCriterion): boolean => scoring !== undefined && KINDS.has(scoring.kind);

/** Whether a leaf is scored by the value of the commitments. */
export const isValueLeaf = ({ scoring }: BundleCriterion): boolean => scoring?.kind.startsWith('sv-') === true;

/** The formula that a design's first price criterion has; null where the price earns no points of its own. */
export function formulaOf({ criteria }: Design): PriceFormula | null {
  const scoring = leavesOf(criteria).find(isPriceLeaf)?.scoring;
  if (scoring === undefined) return null;
  if (scoring.kind !== 'linear-to-ceiling') return { kind: scoring.kind as PriceFormulaKind & 'bands' };
  return { kind: scoring.kind, ceiling: scoring.ceiling, target: scoring.target ?? '0' };
}

/**
 * The criteria with another formula on each price criterion. `bands` leaves a criterion as it is: its table is the draft's,
 * as is whether a ceiling is a maximum.
 */
export const withFormula = (criteria: readonly BundleCriterion[], formula: PriceFormula): readonly BundleCriterion[] =>
  criteria.map((criterion) => {
    if (criterion.children) return { ...criterion, children: withFormula(criterion.children, formula) };
    if (!isLeaf(criterion) || !isPriceLeaf(criterion)) return criterion;
    return { ...criterion, scoring: changedScoring(criterion.scoring, formula) };
  });

function changedScoring(scoring: BundleScoring, formula: PriceFormula): BundleScoring {
  if (formula.kind === 'bands') return scoring;
  if (formula.kind !== 'linear-to-ceiling') return { kind: formula.kind };
  const isMaximum = scoring.kind === 'linear-to-ceiling' && scoring.ceilingIsMaximum === true;
  return { ...formula, ...(isMaximum && { ceilingIsMaximum: true }) };
}

/** A ceiling to begin with, £: a fifth above what the contract is expected to be worth. */
export const usualCeiling = (estimate: string): string =>
  formatRounded(times(parseDecimal(estimate)?.value ?? ZERO, fraction(6n, 5n)), 2).replace(/\.00$/, '');
