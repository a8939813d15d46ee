import type { AlikeBallots, Question } from '../ballot.js';

/** What the ballots say of one need. */
export interface Tally {
  readonly need: string;
  /** How many ballots name it. */
  readonly ballots: number;
  /** What ranks it: the same number where people tick, the sum of its points where they rank. */
  readonly points: number;
}

/**
 * Counts ballots, exactly, in whole numbers.
 *
 * - `APPROVAL`: a need has as many points as ballots name it.
 * - `RANKED` (Borda count for ballots that need not be full): with `m` choices at the most, the first choice has `m` points,
 *   the second `m − 1`, …, the last possible one 1, and a need that is not named 0.
 *
 * The order of ballots and the names of needs do not matter; to name a need, or to name it earlier with the rest as it was,
 * never takes points from it.
 *
 * @param needs ids, each once; what else ballots name is not counted
 * @param ballots each with at most `mostChoices` choices
 * @returns one for each need, in the order given
 *
 * @example tally({ kind: 'RANKED', mostChoices: 3 }, ['a', 'b'], [{ channel: 'PAPER', choices: ['b', 'a'], times: 2 }])
 * // [{ need: 'a', ballots: 2, points: 4 }, { need: 'b', ballots: 2, points: 6 }]
 */
export function tally(question: Question, needs: readonly string[], ballots: readonly AlikeBallots[]): Tally[] {
  const counts = new Map(needs.map((need) => [need, { need, ballots: 0, points: 0 }]));
  const choices = ballots.flatMap((ballot) =>
    ballot.choices.map((need, position) => ({ need, times: ballot.times, points: pointsAt(position, question) })),
  );
  for (const { need, times, points } of choices) {
    const count = counts.get(need);
    if (!count) continue;
    count.ballots += times;
    count.points += times * points;
  }
  return [...counts.values()];
}

/** What a choice is worth. @param position from 0 */
export const pointsAt = (position: number, { kind, mostChoices }: Question): number =>
  kind === 'APPROVAL' ? 1 : Math.max(0, mostChoices - position);
