import { fraction, roundHalfUp, times, toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import type { Curve } from '../kinds/curve.js';
import { isPriceScoring, isSocialValueScoring } from '../kinds/scoring-kind.js';
import { MissingColumnError } from './missing-column-error.js';
import type { GradeColumn, LeafColumn, ScoringColumns } from './scoring-columns.js';

/**
 * How near to a rounding boundary, in units of points, a double may come before the exact number is asked.
 *
 * Points are at most 100 · 10^4 units and a curve errs by at most 2^−45, so the double errs by less than 10^−7.
 */
const DOUBTFUL = 1e-6;

/** Amounts of one leaf by row: in doubles, and exact where asked. */
interface Amounts {
  readonly approximate: Float64Array;
  exact(row: number): Fraction;
}

/**
 * Fills in the published points of one leaf by row: effective weight × f, rounded once, half up.
 *
 * @param points receives units of 10^−precision
 * @throws MissingColumnError when the columns lack what the leaf looks at
 */
export function fillLeafPoints(columns: ScoringColumns, leaf: LeafColumn, target: LeafTarget): void {
  const { curve, points } = target;
  if (leaf.points !== undefined) return points.set(leaf.points);
  const { precision } = columns.method;
  const publish = published(curve, leaf.effectiveWeight, precision);
  if (leaf.grades !== null) return fillFromGrades(leaf.grades, publish, points);
  const amounts = amountsOf(columns, leaf);
  if (amounts === null) points.fill(publish(ZERO));
  else fillFiltered(amounts, { curve, publish, units: toNumber(leaf.effectiveWeight) * 10 ** precision }, points);
}

/** How a leaf turns amounts into f, and where its points go. */
export interface LeafTarget {
  readonly curve: Curve;
  readonly points: Int32Array;
}

type Publish = (amount: Fraction) => number;

const published =
  (curve: Curve, weight: Fraction, precision: number): Publish =>
  (amount) =>
    Number(roundHalfUp(times(weight, curve.exact(amount)), precision));

function fillFromGrades({ levels, codes }: GradeColumn, publish: Publish, points: Int32Array): void {
  const pointsOfLevel = Int32Array.from(levels, publish);
  for (let row = 0; row < codes.length; row++) points[row] = pointsOfLevel[codes[row] as number] as number;
}

function fillFiltered(
  { approximate, exact }: Amounts,
  { curve, publish, units }: { curve: Curve; publish: Publish; units: number },
  points: Int32Array,
): void {
  for (let row = 0; row < points.length; row++) {
    const raised = units * curve.approximate(approximate[row] as number) + 0.5;
    const rounded = Math.floor(raised);
    const past = raised - rounded;
    // NaN, a curve's "do not know", fails both comparisons.
    points[row] = past > DOUBTFUL && past < 1 - DOUBTFUL ? rounded : publish(exact(row));
  }
}

/** null for a kind that looks at no amount. */
function amountsOf({ prices, socialValues }: ScoringColumns, { id, scoring }: LeafColumn): Amounts | null {
  if (isSocialValueScoring(scoring)) return socialValues ?? missing(id, 'social values');
  if (!isPriceScoring(scoring)) return scoring.kind === 'grade' ? missing(id, 'grades') : null;
  const pence = prices ?? missing(id, 'prices');
  return { approximate: pence, exact: (row) => fraction(BigInt(pence[row] as number)) };
}

function missing(leaf: string, column: string): never {
  throw new MissingColumnError(leaf, column);
}
