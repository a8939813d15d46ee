import { compare, equal, formatExact, readDecimal, type Fraction, type Place } from '@commonweal/canonical';

import type { GradeScoring } from '../../kinds/scoring-kind.js';

/** Reads a grade of one leaf; null, with a fault, when it is no grade of its scale. */
export type GradeReader = (value: unknown, at: () => Place) => Fraction | null;

/**
 * A reader for the grades of one leaf.
 *
 * A scale has few grades and a tender many bids, so texts that proved faultless are not read again.
 */
export function gradeReader(scoring: GradeScoring): GradeReader {
  const faultless = new Map<unknown, Fraction>();
  return (value, at) => {
    const known = faultless.get(value);
    if (known !== undefined) return known;
    const grade = readGrade(value, at(), scoring);
    if (grade !== null) faultless.set(value, grade);
    return grade;
  };
}

function readGrade(value: unknown, place: Place, { max, scale }: GradeScoring): Fraction | null {
  const grade = readDecimal(value, place);
  if (grade === null) return null;
  if (compare(grade, max) > 0) return place.refuse(`is off the scale: the most is ${formatExact(max)}.`);
  if (scale === null || scale.some((step) => equal(step, grade))) return grade;
  return place.refuse(`is off the scale ${scale.map(formatExact).join(', ')}.`);
}
