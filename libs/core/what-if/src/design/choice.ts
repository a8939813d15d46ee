import type { BundleMethod } from '@commonweal/scoring';

import type { Design } from './design.js';
import { formulaOf, type PriceFormula, withFormula } from './price-formula.js';
import { type Weights, weightsOf, withWeights } from './weights.js';

/** What an officer tries: other weights, another price formula, another figure of the whole method. */
export interface Choice {
  readonly weights: Weights;
  /** null where the price earns no points of its own */
  readonly formula: PriceFormula | null;
  /** £ for a point, or the budget, of a method that has such a figure; null for the others */
  readonly figure: string | null;
}

/** What the design itself says. */
export const choiceOf = (design: Design): Choice => ({
  weights: weightsOf(design.criteria),
  formula: formulaOf(design),
  figure: figureOf(design.method),
});

/** The design as it would be. */
export function withChoice(design: Design, { weights, formula, figure }: Choice): Design {
  const reweighed = withWeights(design.criteria, weights);
  const method = figure === null ? design.method : withFigure(design.method, figure);
  return {
    ...design,
    ...(method && { method }),
    criteria: formula === null ? reweighed : withFormula(reweighed, formula),
  };
}

function figureOf(method: BundleMethod | undefined): string | null {
  if (method?.kind === 'willingness-to-pay') return method.perPoint;
  return method?.kind === 'fixed-budget' ? method.budget : null;
}

function withFigure(method: BundleMethod | undefined, figure: string): BundleMethod | undefined {
  if (method?.kind === 'willingness-to-pay') return { ...method, perPoint: figure };
  return method?.kind === 'fixed-budget' ? { ...method, budget: figure } : method;
}
