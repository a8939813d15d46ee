import { compare, equal, formatExact, fraction, minus, over, parseDecimal, times, ZERO } from '@commonweal/canonical';
import type { Fraction } from '@commonweal/canonical';
import type { BundleScoring } from '@commonweal/scoring';

export type GradeScale = Extract<BundleScoring, { kind: 'grade' }>;

/** The exact number a text of the design writes; the engine refuses designs in which it is none. */
export const exact = (text: string): Fraction => parseDecimal(text)?.value ?? ZERO;

/**
 * The grade that lies nearest to a share of the scale, and of two equally near the lower: a published grade where the
 * scale is a list, else a whole one, or a hundredth of the scale where its top is less than one or no whole number.
 *
 * @param share 0 to 1
 * @example gradeAt({ kind: 'grade', max: '5' }, 3/5) // '3'
 */
export function gradeAt(scale: GradeScale, share: Fraction): string {
  const wanted = times(exact(scale.max), share);
  const nearest = stepsOf(scale).reduce((best, step) => (isNearer(step, best, wanted) ? step : best));
  return formatExact(nearest);
}

/** Whether a text is a grade of this scale. */
export function isOnScale(scale: GradeScale, text: string): boolean {
  const grade = parseDecimal(text)?.value;
  if (grade === undefined || compare(grade, exact(scale.max)) > 0) return false;
  return scale.scale === undefined || scale.scale.some((step) => equal(exact(step), grade));
}

/** Share of the scale that a grade is, 0 to 1. */
export const shareOf = (scale: GradeScale, grade: string): Fraction =>
  exact(scale.max).n === 0n ? ZERO : over(exact(grade), exact(scale.max));

/** As many steps as are worth telling apart. */
const MOST_STEPS = 100n;

function stepsOf({ max, scale }: GradeScale): readonly Fraction[] {
  if (scale !== undefined && scale.length > 0) return scale.map(exact);
  const top = exact(max);
  const isWhole = top.d === 1n && top.n >= 1n && top.n <= MOST_STEPS;
  const count = isWhole ? top.n : MOST_STEPS;
  return Array.from({ length: Number(count) + 1 }, (_, step) => times(top, fraction(BigInt(step), count)));
}

function isNearer(step: Fraction, than: Fraction, wanted: Fraction): boolean {
  const nearer = compare(distance(step, wanted), distance(than, wanted));
  return nearer < 0 || (nearer === 0 && compare(step, than) < 0);
}

const distance = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? minus(a, b) : minus(b, a));
