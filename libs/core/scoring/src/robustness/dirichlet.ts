import type { CounterRandom } from './counter-random.js';

/**
 * Fills `weights` with one draw of a Dirichlet distribution centred on the published weights.
 *
 *     gᵢ ~ Gamma(concentration · publishedᵢ),   weightᵢ = gᵢ / Σ g
 *
 * The mean of weightᵢ is publishedᵢ and its standard deviation √(publishedᵢ · (1 − publishedᵢ) / (concentration + 1)).
 * A published weight of 0 stays 0.
 *
 * @param random        stream of the draw; moved on
 * @param shapes        concentration · published weight, one a leaf, all ≥ 0 and at least one > 0
 * @param weights       where the draw goes; sums to 1
 */
export function drawDirichlet(random: CounterRandom, shapes: Float64Array, weights: Float64Array): void {
  let sum = 0;
  for (let leaf = 0; leaf < shapes.length; leaf += 1) {
    const gamma = drawGamma(random, shapes[leaf] ?? 0);
    weights[leaf] = gamma;
    sum += gamma;
  }
  for (let leaf = 0; leaf < shapes.length; leaf += 1) weights[leaf] = (weights[leaf] ?? 0) / sum;
}

/**
 * One draw of Gamma(shape, 1).
 *
 * @see G. Marsaglia, W. W. Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26(3)
 */
export function drawGamma(random: CounterRandom, shape: number): number {
  if (shape <= 0) return 0;
  if (shape < 1) return drawGamma(random, shape + 1) * Math.max(Number.MIN_VALUE, random.uniform() ** (1 / shape));
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw of the standard normal distribution, by Marsaglia's polar method. */
function drawNormal(random: CounterRandom): number {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
