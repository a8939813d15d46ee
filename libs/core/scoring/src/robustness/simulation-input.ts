import { toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import type { LeafFractions, ScoringInput } from '../types.js';
import { gradeFraction, gradeSteps } from './grade-steps.js';
import type { SimulationColumns } from './simulation-columns.js';

type Leaf = LeafFractions['leaves'][number];

/**
 * The flat columns of a tender for `simulateDraws`.
 *
 * @param input  the tender
 * @param leaves fractions of the same input: bids that are not ranked take no part
 */
export function simulationColumns(input: ScoringInput, leaves: LeafFractions): SimulationColumns {
  const bids = new Map(input.bids.map((bid) => [bid.id, bid]));
  const column = (value: (leaf: Leaf, id: string, fraction: Fraction) => Fraction): Float64Array =>
    Float64Array.from(
      leaves.leaves.flatMap((leaf, at) =>
        leaves.bidIds.map((id, bid) => toNumber(value(leaf, id, leaves.fractions[bid]?.[at] ?? ZERO))),
      ),
    );
  const moved = (leaf: Leaf, id: string, step: 'down' | 'up'): Fraction | null => {
    const grade = bids.get(id)?.grades.get(leaf.id);
    if (leaf.scoring.kind !== 'grade' || grade === undefined) return null;
    return gradeFraction(leaf.scoring, gradeSteps(leaf.scoring, grade)[step]);
  };
  return {
    bids: leaves.bidIds,
    weights: Float64Array.from(leaves.leaves, ({ effectiveWeight }) => toNumber(effectiveWeight) / 100),
    fractions: column((_leaf, _id, fraction) => fraction),
    stepDown: column((leaf, id, fraction) => moved(leaf, id, 'down') ?? fraction),
    stepUp: column((leaf, id, fraction) => moved(leaf, id, 'up') ?? fraction),
    graded: Uint8Array.from(leaves.leaves, ({ scoring }) => Number(scoring.kind === 'grade')),
    ...decidingColumns(
      input,
      leaves.bidIds.map((id) => bids.get(id)?.pricePence ?? 0),
    ),
  };
}

type DecidingColumns = Pick<SimulationColumns, 'deciding' | 'prices' | 'perPoint'>;

function decidingColumns({ method }: ScoringInput, pence: readonly number[]): DecidingColumns {
  const prices = Float64Array.from(pence, (price) => price / 100);
  if (method.kind === 'price-per-point') return { deciding: 'price-per-point', prices, perPoint: 0 };
  if (method.kind === 'willingness-to-pay')
    return { deciding: 'evaluated-price', prices, perPoint: toNumber(method.perPoint) };
  return { deciding: 'points', prices, perPoint: 0 };
}
