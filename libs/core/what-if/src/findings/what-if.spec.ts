import { scoreBundle } from '@commonweal/scoring';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { caseBundle } from '../cases/case-bundle.js';
import { inventedCases } from '../cases/invented-cases.js';
import type { SampleCase } from '../cases/sample-case.js';
import { DESIGN, simpleCase, simpleDesign } from '../design.spec-support.js';
import { type Design } from '../design/design.js';
import { movedWeights, weightsOf, withWeights } from '../design/weights.js';
import { whatIf, type WhatIfReport } from './what-if.js';

const INVENTED: SampleCase[] = inventedCases(DESIGN).map(({ bids }) => ({
  name: 'A case',
  bids: bids.map(({ sort, ...bid }) => ({ ...bid, name: sort })),
}));

function reportOf(design: Design, cases: readonly SampleCase[], criterion = 'quality'): WhatIfReport {
  const report = whatIf({ design, cases, criterion, shown: 0 });
  if (!report.ok) throw new Error(report.failure.message);
  return report.value;
}

describe('the result of the shown case', () => {
  it('is to the last hash what the engine gives for its bundle', () => {
    const given = scoreBundle(caseBundle(DESIGN, INVENTED[0] as SampleCase));
    expect(given.ok && given.value).toEqual(reportOf(DESIGN, INVENTED).result);
  });

  it('does not come of a design that has faults, which are told', () => {
    const faulty = { ...DESIGN, criteria: DESIGN.criteria.slice(1) };
    const report = whatIf({ design: faulty, cases: INVENTED, criterion: 'quality', shown: 0 });
    expect(!report.ok && report.failure.faults.map(({ path }) => path)).toEqual(['$.criteria']);
  });
});

describe('weights that are tried', () => {
  // A is cheap and B is good: 100 w_p + 50 w_q against 80 w_p + 100 w_q, so B wins from 2/7 quality on.
  const cases = [simpleCase(['100', '50'], ['125', '100']), simpleCase(['100', '50'], ['101', '50'])];
  const report = reportOf(simpleDesign('60', '40'), cases);

  it('say in which cases somebody else wins than without the criterion', () => {
    const changed = Object.fromEntries(report.steps.map((step) => [step.weight, step.changed]));
    expect(changed).toEqual({
      ...{ 0: [], 5: [], 10: [], 15: [], 20: [], 25: [] },
      ...{ 30: [0], 40: [0], 50: [0] },
    });
  });

  it('say from which weight on, and who', () => {
    expect(report.firstChanges).toEqual([
      {
        ...{ kind: 'changes', level: null },
        before: { bid: 'A', from: '0', to: '28.57' },
        after: { bid: 'B', from: '28.58', to: '100' },
      },
      // Where quality weighs almost everything the two prices are the same once points are rounded.
      {
        ...{ kind: 'changes', after: null, level: { weight: '99.5', winners: ['A', 'B'] } },
        before: { bid: 'A', from: '0', to: '99.49' },
      },
    ]);
  });

  it('agree with what the engine says once such weights are adopted', () => {
    const weight = fc.integer({ min: 0, max: 100 }).map(String);
    fc.assert(
      fc.property(weight, fc.constantFrom('price', 'quality', 'social-value'), (to, id) => {
        const weights = movedWeights(DESIGN.criteria, weightsOf(DESIGN.criteria), { id, to });
        const adopted = { ...DESIGN, criteria: withWeights(DESIGN.criteria, weights) };
        const { result, steps } = reportOf(adopted, INVENTED, id);
        const winners = result.bids.filter(({ rank }) => rank === 1).map((bid) => bid.id);
        expect(steps.find((step) => step.weight === to)?.winners[0]).toEqual(winners);
      }),
      { numRuns: 30 },
    );
  });

  it('are swept where the criterion leaves something to the others, and tried in steps in any case', () => {
    const all = reportOf(simpleDesign('0', '100'), cases);
    expect(all.sweep).toBeNull();
    expect(all.steps.at(-1)).toEqual({ weight: '100', winners: [['B'], ['A', 'B']], changed: [0, 1] });
  });
});

describe('one very low bid', () => {
  it('turns the order of the others under a formula that compares prices', () => {
    // Ratios to 50 instead of 100 halve the distance between A and B in price, so that quality decides.
    const [finding] = reportOf(simpleDesign('50', '50'), [simpleCase(['100', '50'], ['150', '80'])]).lowBids;
    expect(finding).toEqual({
      ...{ price: '50.00', wins: false, changesWinner: true },
      overtakings: [{ overtaking: 'B', overtaken: 'A' }],
    });
  });

  it('never does so under an absolute formula', () => {
    const price = fc.integer({ min: 1, max: 500 }).map(String);
    const quality = fc.integer({ min: 0, max: 100 }).map(String);
    const design: Design = {
      version: 1,
      criteria: [
        { id: 'price', weight: '50', scoring: { kind: 'linear-to-ceiling', ceiling: '600' } },
        { id: 'quality', weight: '50', scoring: { kind: 'grade', max: '100' } },
      ],
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(price, quality), { minLength: 2, maxLength: 6 }), (bids) => {
        const [finding] = reportOf(design, [simpleCase(...bids)]).lowBids;
        expect(finding).toMatchObject({ changesWinner: false, overtakings: [] });
      }),
    );
  });

  it('is not tried where nobody asks for money', () => {
    expect(reportOf(simpleDesign('0', '100'), [simpleCase(['0', '5'], ['0', '6'])]).lowBids).toEqual([null]);
  });
});

describe('the price curve', () => {
  const drawn = reportOf(simpleDesign('40', '60'), [simpleCase(['100', '50'], ['200', '100'])]).curve;
  const { of, curve, bids } = drawn ?? { of: '', curve: [], bids: [] };

  it('gives each bid what the engine gave it', () => {
    expect(of).toBe('40.0000');
    expect(bids).toEqual([
      { bid: 'A', price: '100.00', points: '40.0000' },
      { bid: 'B', price: '200.00', points: '20.0000' },
    ]);
  });

  it('goes from half to one and a half of the mean price, and never up', () => {
    const points = curve.map((one) => Number(one.points));
    expect([curve[0], curve.at(-1)]).toEqual([
      { price: '75.00', points: '40.0000' },
      { price: '225.00', points: '17.7778' },
    ]);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  it('does not exist where the price earns no points', () => {
    const design: Design = { version: 1, criteria: simpleDesign('0', '100').criteria.slice(1) };
    expect(reportOf(design, [simpleCase(['100', '50'], ['200', '100'])]).curve).toBeNull();
  });
});

describe('what a point costs', () => {
  it('is a step of one per cent of the middle bid’s price, over what it loses by it', () => {
    const ceiling = { kind: 'linear-to-ceiling', ceiling: '200000' } as const;
    const design: Design = {
      ...DESIGN,
      criteria: DESIGN.criteria.map((one) => (one.id === 'price' ? { ...one, scoring: ceiling } : one)),
    };
    const bid = { name: 'One', grades: {} };
    const bids = [
      { ...bid, price: '100000', socialValue: '10000' },
      { ...bid, price: '120000', socialValue: '40000' },
    ];
    // 40 points over £200,000; 10 points over the most of the others’ commitments, £40,000.
    expect(reportOf(design, [{ name: 'A case', bids }]).pointPrice).toEqual({
      ...{ bid: 'A', pricePerPoint: '5000.00', valuePerPoint: '4000.00', pricePerPoundOfValue: '1.25' },
    });
  });

  it('is what was published where that is the method', () => {
    const design: Design = {
      version: 1,
      method: { kind: 'willingness-to-pay', perPoint: '250' },
      criteria: simpleDesign('0', '100').criteria.slice(1),
    };
    const { pointPrice } = reportOf(design, [simpleCase(['100', '50'], ['200', '100'])]);
    expect(pointPrice).toMatchObject({ bid: 'A', pricePerPoint: '250.00', valuePerPoint: null });
  });

  it('is not said where the price earns nothing', () => {
    const design: Design = { version: 1, criteria: simpleDesign('0', '100').criteria.slice(1) };
    expect(reportOf(design, [simpleCase(['100', '50'], ['200', '100'])]).pointPrice?.pricePerPoint).toBeNull();
  });
});
