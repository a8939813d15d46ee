/**
 * Krippendorff's alpha for interval data: 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement.
 *
 *     α = 1 − D_o / D_e
 *     D_o = 1/n · Σ_units Σ_{i≠j} (x_i − x_j)² / (m_u − 1)        D_e = 1/(n·(n − 1)) · Σ_{i≠j} (x_i − x_j)²
 *
 * with m_u grades in unit u and n grades in all units that have at least two. Grades may be missing.
 *
 * @param units the grades that each unit (a bid under one criterion) was given, in any order
 * @returns α, or null when it has no meaning: no unit with two grades, or every grade the same
 * @see K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter(({ length }) => length >= 2);
  const all = pairable.flat();
  const expected = pairDifferences(all) / (all.length - 1);
  if (all.length === 0 || expected === 0) return null;
  const observed = pairable.reduce((sum, grades) => sum + pairDifferences(grades) / (grades.length - 1), 0);
  return 1 - observed / expected;
}

/** Σ over ordered pairs of (x_i − x_j)² = 2·(m·Σx² − (Σx)²). */
function pairDifferences(grades: readonly number[]): number {
  const middle = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  return 2 * grades.length * grades.reduce((sum, grade) => sum + (grade - middle) ** 2, 0);
}
