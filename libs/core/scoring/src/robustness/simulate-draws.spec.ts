import { describe, expect, it } from '@jest/globals';

import { addTallies, simulateDraws } from './simulate-draws.js';
import type { SimulationColumns } from './simulation-columns.js';
import { simulationReport } from './simulation-report.js';

/** Two bids A and B; `rows` holds f of A and of B by leaf. */
function columns(weights: number[], rows: [number, number][], step = 0): SimulationColumns {
  const fractions = Float64Array.from(rows.flat());
  return {
    bids: ['A', 'B'],
    weights: Float64Array.from(weights),
    fractions,
    stepDown: fractions.map((f) => Math.max(0, f - step)),
    stepUp: fractions.map((f) => Math.min(1, f + step)),
    graded: new Uint8Array(weights.length).fill(step > 0 ? 1 : 0),
    deciding: 'points',
    prices: Float64Array.of(100, 110),
    perPoint: 0,
  };
}

const whole = columns([0.6, 0.4], [[1, 0], [0, 1]]); // prettier-ignore

function confidenceOfA(subject: SimulationColumns, options: { concentration?: number; gradeShift?: number }): number {
  const tally = simulateDraws(subject, { seed: 20_26, from: 0, to: 40_000, ...options });
  return simulationReport({ seed: 20_26, bids: subject.bids, winner: 'A' }, tally).confidence ?? Number.NaN;
}

describe('simulateDraws', () => {
  it('gives the same counts for any split of the draws over threads', () => {
    const uneven = columns([0.5, 0.3, 0.2], [[0.6, 0.4], [0.2, 0.4], [0.4, 0.6]], 0.2); // prettier-ignore
    const range = { seed: 7, from: 0, to: 1000 };
    const parts = [[900, 1000], [0, 1], [333, 900], [1, 333]].map(([from = 0, to = 0]) => simulateDraws(uneven, { seed: 7, from, to })); // prettier-ignore
    expect(parts.reduce(addTallies)).toEqual(simulateDraws(uneven, range));
  });

  it('gives other counts for another seed', () => {
    const range = { from: 0, to: 40_000, concentration: 3 };
    expect(simulateDraws(whole, { seed: 1, ...range })).not.toEqual(simulateDraws(whole, { seed: 2, ...range }));
  });

  it('draws weights from the Dirichlet centred on the published ones', () => {
    // The first weight of two is Beta(6, 4); P(Beta(6, 4) > ½) = 1 − P(Binomial(9, ½) ≥ 6) = 1 − 130/512.
    expect(confidenceOfA(whole, { concentration: 10 })).toBeCloseTo(1 - 130 / 512, 2);
  });

  it('is sure when weights hardly stray and no grade moves', () => {
    expect(confidenceOfA(whole, { concentration: 1e9, gradeShift: 0 })).toBe(1);
  });

  it('moves a grade up or down with half the given chance each', () => {
    // Equal bids on one leaf: A falls behind when it goes down and B does not, or when it stays and B goes up.
    const level = columns([1], [[0.4, 0.4]], 0.2);
    expect(confidenceOfA(level, { gradeShift: 0.2 })).toBeCloseTo(1 - (0.1 * 0.9 + 0.8 * 0.1), 2);
  });

  it('leaves a weight of 0 at 0', () => {
    expect(confidenceOfA(columns([0, 1], [[0, 1], [1, 0]]), { concentration: 1 })).toBe(1); // prettier-ignore
  });

  it('ranks by price for each point where the method does', () => {
    const equalPoints = columns([1], [[0.5, 0.5]]);
    expect(confidenceOfA({ ...equalPoints, deciding: 'price-per-point' }, {})).toBe(1);
    expect(confidenceOfA({ ...equalPoints, deciding: 'evaluated-price', perPoint: 3 }, {})).toBe(1);
  });
});

describe('simulationReport', () => {
  it('gives each bid’s share of each rank, which sum to 1', () => {
    const report = simulationReport(
      { seed: 1, bids: ['A', 'B'], winner: null },
      { draws: 4, ranks: Uint32Array.of(3, 1, 2, 2) },
    );
    expect(report).toEqual({
      seed: 1,
      draws: 4,
      bids: [
        { id: 'A', ranks: [0.75, 0.25], meanRank: 1.25 },
        { id: 'B', ranks: [0.5, 0.5], meanRank: 1.5 },
      ],
      winner: null,
      confidence: null,
    });
  });
});
