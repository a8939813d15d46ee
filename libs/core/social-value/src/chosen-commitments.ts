import type { Commitment } from './commitment.js';

/** The commitments that count: those to a measure that the tender chose. @param measures ids of the chosen measures */
export const chosenCommitments = (
  commitments: readonly Commitment[],
  measures: ReadonlySet<string>,
): readonly Commitment[] => commitments.filter(({ measure }) => measure !== null && measures.has(measure));
