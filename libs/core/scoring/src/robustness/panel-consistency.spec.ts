import { describe, expect, it } from '@jest/globals';

import { panelConsistency, type PanelGrade } from './panel-consistency.js';

const graded = (bid: string, grades: Record<string, number>): PanelGrade[] =>
  Object.entries(grades).map(([evaluator, grade]) => ({ criterion: 'q1', bid, evaluator, grade }));

const PANEL = [...graded('A', { Ana: 4, Ben: 2, Cy: 3 }), ...graded('B', { Ana: 5, Ben: 3, Cy: 1 })];

describe('panelConsistency', () => {
  it('gives each bid’s mean and spread', () => {
    expect(panelConsistency(PANEL)[0]?.spreads).toEqual([
      { bid: 'A', mean: 3, spread: 2 },
      { bid: 'B', mean: 3, spread: 4 },
    ]);
  });

  it('gives each evaluator’s mean distance from the panel: Ana is generous, Cy is strict', () => {
    expect(panelConsistency(PANEL)[0]?.evaluators).toEqual([
      { evaluator: 'Ana', bias: 1.5, graded: 2 },
      { evaluator: 'Ben', bias: -0.5, graded: 2 },
      { evaluator: 'Cy', bias: -1, graded: 2 },
    ]);
  });

  it('points out grades far from what the others gave', () => {
    expect(panelConsistency(PANEL, 3)[0]?.outliers).toEqual([
      { bid: 'B', evaluator: 'Ana', grade: 5, othersMean: 2 },
      { bid: 'B', evaluator: 'Cy', grade: 1, othersMean: 4 },
    ]);
  });

  it('does not depend on the order in which grades arrive', () => {
    expect(panelConsistency(PANEL.toReversed())).toEqual(panelConsistency(PANEL));
  });

  it('never calls a lone evaluator an outlier', () => {
    expect(panelConsistency(graded('A', { Ana: 5 }))[0]).toMatchObject({ alpha: null, outliers: [] });
  });
});
