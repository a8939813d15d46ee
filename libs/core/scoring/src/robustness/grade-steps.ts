import {
  clamp,
  compare,
  fraction,
  minus,
  over,
  plus,
  smaller,
  greater,
  ZERO,
  type Fraction,
} from '@commonweal/canonical';

import type { GradeScoring } from '../kinds/scoring-kind.js';

/** The grades next to one on its scale; at an end of the scale the grade itself. */
export interface GradeSteps {
  readonly down: Fraction;
  readonly up: Fraction;
}

/**
 * One step down and up from a grade: the neighbours on the published scale, or one whole grade when any decimal is allowed.
 *
 * @example gradeSteps({ kind: 'grade', max: 5, minimum: null, scale: null }, 4.5) // { down: 3.5, up: 5 }
 */
export function gradeSteps({ max, scale }: GradeScoring, grade: Fraction): GradeSteps {
  if (scale === null) return { down: greater(ZERO, minus(grade, ONE_GRADE)), up: smaller(max, plus(grade, ONE_GRADE)) };
  const below = scale.filter((value) => compare(value, grade) < 0).sort(compare);
  const above = scale.filter((value) => compare(value, grade) > 0).sort(compare);
  return { down: below.at(-1) ?? grade, up: above[0] ?? grade };
}

const ONE_GRADE = fraction(1n);

/** The fraction of the weight that a grade earns. */
export const gradeFraction = ({ max }: GradeScoring, grade: Fraction): Fraction => clamp(over(grade, max));
