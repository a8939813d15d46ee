import type { Fraction } from '@commonweal/canonical';

import type { GradeColumn } from './scoring-columns.js';

/** Grades by row as positions in the list of distinct grades. */
export function gradeColumn(grades: readonly Fraction[]): GradeColumn {
  const positions = new Map<string, number>();
  const known = new Map<Fraction, number>();
  const levels: Fraction[] = [];
  return { codes: Uint32Array.from(grades, codeOf), levels };

  /** Equal grades are mostly the same object, which spares spelling them out. */
  function codeOf(grade: Fraction): number {
    const found = known.get(grade) ?? positionOf(grade);
    known.set(grade, found);
    return found;
  }

  function positionOf(grade: Fraction): number {
    const key = `${grade.n}/${grade.d}`;
    const found = positions.get(key);
    if (found !== undefined) return found;
    positions.set(key, levels.length);
    return levels.push(grade) - 1;
  }
}
