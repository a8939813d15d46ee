import type { CounterRandom } from './counter-random.js';
import type { SimulationColumns } from './simulation-columns.js';

/** One draw's weights, and the stream its grade shifts come from. */
export interface Draw {
  readonly random: CounterRandom;
  readonly weights: Float64Array;
  readonly threshold: number;
  readonly bits: DrawBits;
}

/** Room for the random bits of one leaf: filled by words of 32, used by halves of 16, one half a bid. */
export interface DrawBits {
  readonly words: Int32Array;
  readonly halves: Int16Array;
}

/** Room for so many bids. */
export function drawBits(bids: number): DrawBits {
  const words = new Int32Array(Math.ceil(bids / 2));
  return { words, halves: new Int16Array(words.buffer) };
}

/** The chance of one direction as a count of 2¹⁶, the grain in which chances are told apart. */
export const shiftThreshold = (gradeShift: number): number => Math.round((gradeShift / 2) * 65_536);

/** The smallest signed 16-bit number: random bits below this plus the threshold move a grade down. */
const LOWEST = -32_768;

/** Fills `totals` with what ranks the bids in this draw, the larger the better. */
export function drawTotals(columns: SimulationColumns, draw: Draw, totals: Float64Array): void {
  totals.fill(0);
  for (let leaf = 0; leaf < columns.weights.length; leaf += 1) {
    if (columns.graded[leaf] === 1 && draw.threshold > 0) addShifted(columns, leaf, { draw, totals });
    else addFixed(columns, leaf, { draw, totals });
  }
  if (columns.deciding !== 'points') decideByPrice(columns, totals);
}

interface Target {
  readonly draw: Draw;
  readonly totals: Float64Array;
}

function addFixed({ fractions }: SimulationColumns, leaf: number, { draw, totals }: Target): void {
  const weight = draw.weights[leaf] ?? 0;
  const row = leaf * totals.length;
  for (let bid = 0; bid < totals.length; bid += 1) totals[bid]! += weight * fractions[row + bid]!;
}

/** The lowest `threshold` random values move the grade down, the next as many move it up. */
function addShifted({ fractions, stepDown, stepUp }: SimulationColumns, leaf: number, { draw, totals }: Target): void {
  const { bits, threshold } = draw;
  const { halves } = bits;
  draw.random.fill(bits.words);
  const downBelow = LOWEST + threshold;
  const upBelow = downBelow + threshold;
  const weight = draw.weights[leaf] ?? 0;
  const row = leaf * totals.length;
  for (let bid = 0; bid < totals.length; bid += 1) {
    const shift = halves[bid]!;
    const column = shift >= upBelow ? fractions : shift < downBelow ? stepDown : stepUp;
    totals[bid]! += weight * column[row + bid]!;
  }
}

function decideByPrice({ deciding, prices, perPoint }: SimulationColumns, totals: Float64Array): void {
  for (let bid = 0; bid < totals.length; bid += 1) {
    const points = 100 * (totals[bid] ?? 0);
    const price = prices[bid] ?? 0;
    totals[bid] = deciding === 'price-per-point' ? -price / points : perPoint * points - price;
  }
}
