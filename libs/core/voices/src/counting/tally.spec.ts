import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { AlikeBallots, BallotKind } from '../ballot.js';
import { mergedBallots } from './merged-ballots.js';
import { sharedRanks } from './shared-ranks.js';
import { tally } from './tally.js';

const NEEDS = ['bus', 'clinic', 'meals', 'park', 'youth'];
const MOST = 3;
const question = (kind: BallotKind) => ({ kind, mostChoices: MOST });

const anyKind = fc.constantFrom<BallotKind>('APPROVAL', 'RANKED');
const anyBallot: fc.Arbitrary<AlikeBallots> = fc.record({
  channel: fc.constantFrom('ONLINE', 'PAPER', 'PHONE'),
  choices: fc.shuffledSubarray(NEEDS, { minLength: 1, maxLength: MOST }),
  times: fc.integer({ min: 1, max: 1000 }),
});
const anyBallots = fc.array(anyBallot, { maxLength: 20 });

const points = (kind: BallotKind, ballots: readonly AlikeBallots[], needs: readonly string[] = NEEDS) =>
  new Map(tally(question(kind), needs, ballots).map((each) => [each.need, each.points]));
const rankOf = (need: string, all: ReadonlyMap<string, number>): number =>
  sharedRanks([...all.values()])[[...all.keys()].indexOf(need)] ?? NaN;

describe('counting', () => {
  it('gives a need a point for each ballot that names it, where people tick', () => {
    const ballots: AlikeBallots[] = [
      { channel: 'ONLINE', choices: ['bus', 'park'], times: 2 },
      { channel: 'PAPER', choices: ['park'], times: 1 },
    ];
    expect(tally(question('APPROVAL'), ['bus', 'meals', 'park'], ballots)).toEqual([
      { need: 'bus', ballots: 2, points: 2 },
      { need: 'meals', ballots: 0, points: 0 },
      { need: 'park', ballots: 3, points: 3 },
    ]);
  });

  it('gives the first of at most three choices 3 points, the second 2 and the third 1, where people rank', () => {
    const ballots: AlikeBallots[] = [
      { channel: 'ONLINE', choices: ['bus', 'park', 'meals'], times: 1 },
      { channel: 'PAPER', choices: ['park'], times: 1 },
    ];
    expect(Object.fromEntries(points('RANKED', ballots))).toEqual({ bus: 3, clinic: 0, meals: 1, park: 5, youth: 0 });
  });

  it('does not look at the order in which ballots came in', () => {
    const shuffled = anyBallots.chain((ballots) =>
      fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
    );
    fc.assert(
      fc.property(anyKind, shuffled, (kind, [ballots, others]) => {
        expect(points(kind, others)).toEqual(points(kind, ballots));
      }),
    );
  });

  it('does not look at the names of needs', () => {
    const anyNames = fc.shuffledSubarray(NEEDS, { minLength: NEEDS.length });
    fc.assert(
      fc.property(anyKind, anyBallots, anyNames, (kind, ballots, names) => {
        const renamed = (need: string) => names[NEEDS.indexOf(need)] ?? '';
        const others = ballots.map((ballot) => ({ ...ballot, choices: ballot.choices.map(renamed) }));
        const after = points(kind, others);
        for (const [need, before] of points(kind, ballots)) expect(after.get(renamed(need))).toBe(before);
      }),
    );
  });

  it('never lowers a need that somebody ticks as well', () => {
    fc.assert(
      fc.property(anyBallots, anyBallot, fc.constantFrom(...NEEDS), (ballots, { choices, ...ballot }, need) => {
        const more = { ...ballot, choices: [...new Set([...choices, need])] };
        const before = points('APPROVAL', [...ballots, { ...ballot, choices }]);
        const after = points('APPROVAL', [...ballots, more]);
        expect(after.get(need)).toBeGreaterThanOrEqual(before.get(need) ?? NaN);
        expect(rankOf(need, after)).toBeLessThanOrEqual(rankOf(need, before));
      }),
    );
  });

  it('never lowers a need that somebody puts earlier, the rest as it was', () => {
    fc.assert(
      fc.property(anyBallots, anyBallot, fc.nat(), (ballots, { choices, ...ballot }, at) => {
        const [need = ''] = choices.slice(at % choices.length);
        const raised = { ...ballot, choices: [need, ...choices.filter((choice) => choice !== need)] };
        const before = points('RANKED', [...ballots, { ...ballot, choices }]);
        expect(rankOf(need, points('RANKED', [...ballots, raised]))).toBeLessThanOrEqual(rankOf(need, before));
      }),
    );
  });
});

describe('ranks', () => {
  it('are shared by equal points, and those after them are left out', () => {
    expect(sharedRanks([7, 9, 7, 1])).toEqual([2, 1, 2, 4]);
    expect(sharedRanks([])).toEqual([]);
  });
});

describe('a need that was merged', () => {
  it('stands for the one it went into, once, at the earliest place', () => {
    const ballots: AlikeBallots[] = [{ channel: 'PHONE', choices: ['bus', 'park', 'meals'], times: 4 }];
    const merged = new Map([
      ['bus', 'clinic'],
      ['clinic', 'meals'],
    ]);
    expect(mergedBallots(ballots, merged)).toEqual([{ channel: 'PHONE', choices: ['meals', 'park'], times: 4 }]);
  });

  it('cannot go in a circle', () => {
    const circle = new Map([
      ['bus', 'park'],
      ['park', 'bus'],
    ]);
    const ballots: AlikeBallots[] = [{ channel: 'PHONE', choices: ['bus'], times: 1 }];
    expect(() => mergedBallots(ballots, circle)).toThrow('merged in a circle');
  });
});
