import { CounterRandom } from './counter-random.js';
import { drawDirichlet } from './dirichlet.js';
import { drawBits, drawTotals, shiftThreshold } from './draw-totals.js';
import type { SimulationColumns, SimulationRange, SimulationTally } from './simulation-columns.js';
import { tallyRanks } from './tally-ranks.js';

/**
 * Makes the draws numbered `from` … `to − 1` and counts the rank of every bid in each.
 *
 * Each draw has its own random stream, so ranges may be spread over any number of threads in any order and the added
 * tallies are the same to the last count. Floating point is fine here: a simulation never decides an award.
 *
 * @param columns the tender; prices and social value stay as they are
 * @param range   which draws, from which seed
 * @returns how often each bid took each rank; equal totals share the better rank
 * @example addTallies(simulateDraws(columns, { seed: 1, from: 0, to: 500 }), simulateDraws(columns, { seed: 1, from: 500, to: 1000 }))
 */
export function simulateDraws(columns: SimulationColumns, range: SimulationRange): SimulationTally {
  const { seed, from, to, concentration = 100, gradeShift = 0.2 } = range;
  const random = new CounterRandom(seed);
  const weights = new Float64Array(columns.weights.length);
  const shapes = columns.weights.map((weight) => weight * concentration);
  const scratch = { totals: new Float64Array(columns.bids.length), sorted: new Float64Array(columns.bids.length) };
  const ranks = new Uint32Array(columns.bids.length ** 2);
  const draws = { random, weights, threshold: shiftThreshold(gradeShift), bits: drawBits(columns.bids.length) };
  for (let draw = from; draw < to; draw += 1) {
    random.startDraw(draw);
    drawDirichlet(random, shapes, weights);
    drawTotals(columns, draws, scratch.totals);
    tallyRanks(scratch, ranks);
  }
  return { draws: Math.max(0, to - from), ranks };
}

/** The tally of both ranges together. */
export function addTallies(a: SimulationTally, b: SimulationTally): SimulationTally {
  return { draws: a.draws + b.draws, ranks: a.ranks.map((count, index) => count + (b.ranks[index] ?? 0)) };
}
