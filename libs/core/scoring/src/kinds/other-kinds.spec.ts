import { describe, expect, it } from '@jest/globals';
import { graded, onlyLeaf, pointsOn, resultOf, valued } from '../tender.spec-support.js';
import type { BundleBid, BundleScoring } from '../wire/bundle.js';

const points = (
  scoring: BundleScoring,
  bids: readonly BundleBid[],
  more: object = {},
): readonly (string | undefined)[] => {
  const byBid = pointsOn(resultOf({ criteria: onlyLeaf(scoring), bids, ...more }));
  return bids.map(({ id }) => byBid[id]);
};

describe('grade', () => {
  it('earns the share of the scale', () => {
    expect(points({ kind: 'grade', max: '5' }, graded('0', '3', '5', '2.5'))).toEqual([
      '0.00',
      '60.00',
      '100.00',
      '50.00',
    ]);
  });

  it('does not depend on how a grade is written', () => {
    expect(points({ kind: 'grade', max: '5.0', scale: ['0', '2.50', '5'] }, graded('2.5', '2.500'))).toEqual([
      '50.00',
      '50.00',
    ]);
  });

  it('rounds half up, once', () => {
    expect(points({ kind: 'grade', max: '3' }, graded('1', '2'))).toEqual(['33.33', '66.67']);
    const method = { kind: 'weighted-sum', precision: 0 } as const;
    expect(points({ kind: 'grade', max: '200' }, graded('25', '24'), { method })).toEqual(['13', '12']);
  });
});

describe('pass-fail', () => {
  it('earns the whole weight', () => {
    expect(points({ kind: 'pass-fail' }, [{ id: 'A', passed: { c: true } }])).toEqual(['100.00']);
  });
});

describe('sv-relative', () => {
  it('compares each social value with the greatest', () => {
    expect(points({ kind: 'sv-relative' }, valued('40000', '10000', '0'))).toEqual(['100.00', '25.00', '0.00']);
  });

  it('gives nothing where nobody offers any', () => {
    expect(points({ kind: 'sv-relative' }, [{ id: 'A' }, { id: 'B', socialValue: '0' }])).toEqual(['0.00', '0.00']);
  });

  it('takes social value unrounded', () => {
    expect(points({ kind: 'sv-relative' }, valued('0.000001', '0.000002'))).toEqual(['50.00', '100.00']);
  });

  it('takes a value worked out from commitments without rounding it', () => {
    const third = { id: 'x', quantity: '1', unitValue: '1', years: 1, places: [{ share: '3', factor: '1' }] };
    const commitments = [
      {
        ...third,
        places: [
          { share: '1', factor: '1' },
          { share: '2', factor: '0' },
        ],
      },
    ];
    const bids = [
      { id: 'A', commitments },
      { id: 'B', commitments: [third] },
      { id: 'C', socialValue: '0.33333' },
    ];
    expect(points({ kind: 'sv-relative' }, bids, { method: { kind: 'weighted-sum', precision: 4 } })).toEqual([
      '33.3333',
      '100.0000',
      '33.3330',
    ]);
  });
});

describe('sv-target', () => {
  it.each([
    ['a target in £', { target: '40000' }, {}],
    ['a target for each £ of contract', { targetPerPound: '0.2' }, { contractValue: '200000' }],
    ['a target for each full-time job', { targetPerFte: '16000.00' }, { fte: '2.5' }],
  ])('measures against %s, up to everything', (_, target, more) => {
    expect(points({ kind: 'sv-target', ...target }, valued('10000', '40000', '50000'), more)).toEqual([
      '25.00',
      '100.00',
      '100.00',
    ]);
  });
});

describe('sv-bands', () => {
  it('gives the fraction of the first band that reaches the value, and nothing above the last', () => {
    const bands = [
      { upTo: '100', fraction: '0' },
      { upTo: '200', fraction: '0.5' },
      { upTo: '1000', fraction: '1' },
    ];
    expect(points({ kind: 'sv-bands', bands }, valued('100', '100.001', '1000', '1000.01'))).toEqual([
      '0.00',
      '50.00',
      '100.00',
      '0.00',
    ]);
  });
});
