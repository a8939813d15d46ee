import {
  type BundleCriterion,
  parseBundle,
  type ScoringInput,
  standing,
  withTopLevelWeights,
} from '@commonweal/scoring';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { caseBundle } from '../cases/case-bundle.js';
import type { SampleCase } from '../cases/sample-case.js';
import { simpleCase, simpleDesign } from '../design.spec-support.js';
import type { Design } from '../design/design.js';
import { weightsOf } from '../design/weights.js';
import { firstChange, type Won } from './first-change.js';
import { type Moving, topWeights } from './weight-steps.js';
import { percent } from './winner-runs.js';

function inputOf(design: Design, tried: SampleCase): ScoringInput {
  const read = parseBundle(caseBundle(design, tried));
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

const movingIn = ({ criteria }: Design, criterion: string): Moving => ({
  ...{ criteria, criterion, weights: weightsOf(criteria) },
});

const official = (input: ScoringInput, moving: Moving, weight: number): string[] =>
  [...standing(withTopLevelWeights(input, topWeights(moving, percent(weight))))].flatMap(([id, rank]) =>
    rank === 1 ? [id] : [],
  );

describe('where first place changes hands', () => {
  it('is on this side of a tie at the crossing where the tie-break says so', () => {
    const design: Design = { ...simpleDesign('60', '40'), tieBreak: ['price'] };
    const input = inputOf(design, simpleCase(['100', '50'], ['200', '100']));
    // A: 100 (1 − w) + 50 w, B: 50 (1 − w) + 100 w: level at 50 %, where the lower price stands first.
    expect(firstChange(input, movingIn(design, 'quality'))).toEqual({
      kind: 'changes',
      before: { bid: 'A', from: '0', to: '50' },
      after: { bid: 'B', from: '50.01', to: '100' },
      level: { weight: '50', winners: ['A'] },
    });
  });

  it('leaves out a tie that nothing parts', () => {
    const design = simpleDesign('60', '40');
    const input = inputOf(design, simpleCase(['100', '50'], ['200', '100']));
    expect(firstChange(input, movingIn(design, 'quality'))).toMatchObject({
      before: { to: '49.99' },
      after: { from: '50.01' },
      level: { weight: '50', winners: ['A', 'B'] },
    });
  });

  it('is not said of bids that stay as close as twins', () => {
    const design = simpleDesign('60', '40');
    const input = inputOf(design, simpleCase(['100', '50'], ['100', '50']));
    expect(firstChange(input, movingIn(design, 'quality'))).toEqual({ kind: 'close' });
  });

  it('is never claimed of a weight at which the engine says otherwise', () => {
    const price = fc.integer({ min: 1, max: 20 }).map((pounds) => String(pounds * 10));
    const mark = fc.integer({ min: 0, max: 10 }).map((tenths) => String(tenths * 10));
    const bids = fc.array(fc.tuple(price, mark, mark), { minLength: 2, maxLength: 4 });
    const precision = fc.constantFrom(0, 1, 2);
    const tieBreak = fc.constantFrom<string[]>([], ['price'], ['quality'], ['third', 'price']);
    const third: BundleCriterion = { id: 'third', weight: '30', scoring: { kind: 'grade', max: '100' } };
    fc.assert(
      fc.property(bids, precision, tieBreak, fc.constantFrom('0', '20', '40'), (some, decimals, order, weight) => {
        const design: Design = {
          ...{ version: 1, method: { kind: 'weighted-sum', precision: decimals }, tieBreak: order },
          criteria: [...simpleDesign(String(70 - Number(weight)), weight).criteria, third],
        };
        const tried = simpleCase(...some.map(([asked, quality]): [string, string] => [asked, quality]));
        const marked = tried.bids.map((bid, at) => ({
          ...bid,
          grades: { ...bid.grades, third: some[at]?.[2] ?? '0' },
        }));
        const [input, moving] = [inputOf(design, { ...tried, bids: marked }), movingIn(design, 'quality')];
        const found = firstChange(input, moving);
        if (found.kind !== 'changes') return;
        for (const range of [found.before, found.after]) if (range) expectWon(input, moving, range);
        if (found.level) expect(official(input, moving, hundredths(found.level.weight))).toEqual(found.level.winners);
      }),
      { numRuns: 60 },
    );
  });
});

const hundredths = (weight: string): number => Math.round(Number(weight) * 100);

/** At both ends, at what lies beside them, and at a grid between. */
function expectWon(input: ScoringInput, moving: Moving, { bid, from, to }: Won): void {
  const [first, last] = [hundredths(from), hundredths(to)];
  const between = Array.from({ length: 60 }, (_, at) => first + Math.floor(((last - first) * at) / 60));
  const near = [0, 1, 2, 3, 5, 8].flatMap((off) => [first + off, last - off]).filter((at) => at >= first && at <= last);
  const lost = [...between, ...near].filter((at) => official(input, moving, at).join() !== bid);
  expect(lost.map(percent)).toEqual([]);
}
