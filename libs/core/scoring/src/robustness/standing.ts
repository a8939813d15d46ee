import { columnsOf } from '../columns/columns-of.js';
import { scoreColumns } from '../columns/score-columns.js';
import { participants } from '../participants.js';
import type { ScoringInput } from '../types.js';

/** Ranks by bid id; bids that are not ranked are absent. */
export type Standing = ReadonlyMap<string, number>;

/** The official ranks alone, without the warnings: what re-runs compare. */
export function standing(input: ScoringInput): Standing {
  const { leaves, takingPart } = participants(input);
  const { ranks } = scoreColumns(columnsOf(input, leaves, takingPart));
  return new Map(takingPart.flatMap(({ id }, row) => (ranks[row] ? [[id, ranks[row]] as const] : [])));
}
