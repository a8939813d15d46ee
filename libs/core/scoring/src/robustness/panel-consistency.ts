import { krippendorffAlpha } from './krippendorff-alpha.js';

/** One evaluator's grade of one bid under one criterion, before consensus. */
export interface PanelGrade {
  readonly criterion: string;
  readonly bid: string;
  readonly evaluator: string;
  readonly grade: number;
}

/** @property spread highest grade minus lowest; `mean` of the panel, both in grades */
export interface BidSpread {
  readonly bid: string;
  readonly mean: number;
  readonly spread: number;
}

/** @property bias mean of (own grade − panel's mean) over the bids this evaluator graded: above 0 is generous */
export interface EvaluatorBias {
  readonly evaluator: string;
  readonly bias: number;
  readonly graded: number;
}

/** A grade to talk about: far from what the rest of the panel gave. */
export interface OutlierGrade {
  readonly bid: string;
  readonly evaluator: string;
  readonly grade: number;
  readonly othersMean: number;
}

/** How well a panel agrees under one criterion; `alpha` is Krippendorff's, null where it has no meaning. */
export interface CriterionConsistency {
  readonly criterion: string;
  readonly alpha: number | null;
  readonly spreads: readonly BidSpread[];
  readonly evaluators: readonly EvaluatorBias[];
  readonly outliers: readonly OutlierGrade[];
}

/**
 * Per criterion: spread of each bid, bias of each evaluator, agreement, and the grades worth a conversation.
 *
 * Plain statistics of grades people already gave; nothing here changes a score.
 *
 * @param grades      all independent grades of the panel
 * @param outlierStep a grade this far or further from the mean of the others is an outlier; default 1.5 grades
 */
export function panelConsistency(grades: readonly PanelGrade[], outlierStep = 1.5): CriterionConsistency[] {
  return [...groupedBy(grades, ({ criterion }) => criterion)].map(([criterion, own]) => {
    const units = groupedBy(own, ({ bid }) => bid);
    return {
      criterion,
      alpha: krippendorffAlpha([...units.values()].map(values)),
      spreads: [...units].map(([bid, unit]) => spreadOf(bid, values(unit))),
      evaluators: evaluatorBiases(own, units),
      outliers: [...units.values()].flatMap((unit) => outliersIn(unit, outlierStep)),
    };
  });
}

const values = (grades: readonly PanelGrade[]): number[] => grades.map(({ grade }) => grade);
const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

function spreadOf(bid: string, grades: readonly number[]): BidSpread {
  return { bid, mean: meanOf(grades), spread: Math.max(...grades) - Math.min(...grades) };
}

function evaluatorBiases(
  grades: readonly PanelGrade[],
  units: ReadonlyMap<string, readonly PanelGrade[]>,
): EvaluatorBias[] {
  const means = new Map([...units].map(([bid, unit]) => [bid, meanOf(values(unit))]));
  return [...groupedBy(grades, ({ evaluator }) => evaluator)].map(([evaluator, own]) => ({
    evaluator,
    bias: meanOf(own.map(({ bid, grade }) => grade - (means.get(bid) ?? grade))),
    graded: own.length,
  }));
}

function outliersIn(unit: readonly PanelGrade[], step: number): OutlierGrade[] {
  if (unit.length < 2) return [];
  const sum = values(unit).reduce((total, grade) => total + grade, 0);
  return unit
    .map(({ bid, evaluator, grade }) => ({ bid, evaluator, grade, othersMean: (sum - grade) / (unit.length - 1) }))
    .filter(({ grade, othersMean }) => Math.abs(grade - othersMean) >= step)
    .sort((a, b) => (a.evaluator < b.evaluator ? -1 : 1));
}

/** Groups in the order of their names, so that the order of grades changes nothing. */
function groupedBy(grades: readonly PanelGrade[], name: (grade: PanelGrade) => string): Map<string, PanelGrade[]> {
  const names = [...new Set(grades.map(name))].sort();
  return new Map(names.map((wanted) => [wanted, grades.filter((grade) => name(grade) === wanted)]));
}
