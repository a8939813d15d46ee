import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type AlikeBallots, BALLOT_CHANNELS, type BallotKind } from '../ballot.js';
import { channelCounts } from './channel-counts.js';
import { counted, type PublishedCount, WITHHELD } from './published-count.js';
import { publishedResult } from './published-result.js';
import { smallCountRule } from './small-count-rules.js';
import { supportCounts } from './support-counts.js';

const RULE = smallCountRule(localDate('2026-11-22'));
const online = (times: number, ...choices: string[]): AlikeBallots => ({ channel: 'ONLINE', choices, times });

describe('what is published of a round', () => {
  it('is rank, count and share of each need, and the turnout of each channel', () => {
    const ballots = [
      online(20, 'bus', 'park'),
      online(11, 'park'),
      { ...online(6, 'meals'), channel: 'PAPER' as const },
    ];
    const result = publishedResult(
      { kind: 'RANKED', mostChoices: 3 },
      { needs: ['bus', 'meals', 'park'], ballots },
      RULE,
    );
    expect(result).toMatchObject({
      ballots: counted(37),
      channels: [
        { channel: 'ONLINE', ballots: counted(31) },
        { channel: 'PAPER', ballots: counted(6) },
        { channel: 'PHONE', ballots: counted(0) },
      ],
      needs: [
        { need: 'park', rank: 1, ballots: counted(31), percent: '83.8', points: 73 },
        { need: 'bus', rank: 2, ballots: counted(20), percent: '54.1', points: 60 },
        { need: 'meals', rank: 3, ballots: counted(6), percent: '16.2', points: 18 },
      ],
    });
  });

  it('ranks no need that fewer than five ballots name, and then shows no points', () => {
    const ballots = [online(20, 'bus', 'park'), online(4, 'meals')];
    const { needs } = publishedResult(
      { kind: 'RANKED', mostChoices: 3 },
      { needs: ['bus', 'meals', 'park'], ballots },
      RULE,
    );
    expect(needs).toMatchObject([
      { need: 'bus', rank: 1, points: null },
      { need: 'park', rank: 2, points: null },
      { need: 'meals', rank: null, ballots: { shown: 'FEWER' }, percent: null, points: null },
    ]);
  });

  it('is no number at all of fewer than five ballots', () => {
    const result = publishedResult(
      { kind: 'APPROVAL', mostChoices: 3 },
      { needs: ['bus'], ballots: [online(4, 'bus')] },
      RULE,
    );
    expect(JSON.stringify({ ...result, threshold: null, source: null })).not.toMatch(/[1-9]/);
  });

  it('says of a round without ballots that there were none', () => {
    const result = publishedResult({ kind: 'APPROVAL', mostChoices: 3 }, { needs: ['bus'], ballots: [] }, RULE);
    expect(result).toMatchObject({ ballots: counted(0), needs: [{ rank: null }] });
  });
});

describe('a small count', () => {
  it('of a channel takes those of the other channels with it, but for zeros', () => {
    expect(channelCounts([240, 3, 0], 5)).toEqual([WITHHELD, WITHHELD, counted(0)]);
    expect(channelCounts([240, 5, 0], 5)).toEqual([counted(240), counted(5), counted(0)]);
  });

  it('of a need takes the next with it where each ballot names one need', () => {
    const known = { ballots: 40, mostChoices: 1, threshold: 5 };
    expect(supportCounts([30, 6, 4], known)).toEqual([counted(30), WITHHELD, WITHHELD]);
  });

  it('takes nothing with it where the others do not tell it', () => {
    const known = { ballots: 40, mostChoices: 3, threshold: 5 };
    expect(supportCounts([30, 36, 4], known).map(({ shown }) => shown)).toEqual(['COUNT', 'COUNT', 'FEWER']);
  });
});

/** Every way in which so many ballots can fall on so many kinds of ballot. */
function* falls(ballots: number, kinds: number): Generator<number[]> {
  if (kinds === 1) return void (yield [ballots]);
  for (let first = 0; first <= ballots; first += 1)
    for (const rest of falls(ballots - first, kinds - 1)) yield [first, ...rest];
}

/** Every choice of at most so many of the needs. */
const subsets = (needs: readonly string[], most: number): string[][] =>
  needs
    .reduce<string[][]>((sets, need) => [...sets, ...sets.map((set) => [...set, need])], [[]])
    .filter(({ length }) => length > 0 && length <= most);

type Numbers = Map<string, Set<number>>;

/** What anybody may know of a hidden count: the numbers it is in all rounds that are published alike. */
function possible(needs: readonly string[], kind: BallotKind, mostChoices: number) {
  const kinds = subsets(needs, mostChoices);
  const rounds = [1, 2, 3, 4, 5, 6, 7].flatMap((ballots) => [...falls(ballots, kinds.length)]);
  const found = new Map<string, Numbers>();
  for (const times of rounds) {
    const ballots = kinds.map((choices, at) => online(times[at] ?? 0, ...choices));
    const result = publishedResult({ kind, mostChoices }, { needs, ballots }, { ...RULE, threshold: 3 });
    const shown = result.needs.toSorted((one, other) => one.need.localeCompare(other.need));
    const key = JSON.stringify([result.ballots, shown.map((each) => each.ballots)]);
    const numbers: Numbers = found.get(key) ?? new Map();
    found.set(key, numbers);
    for (const { need, ballots: of } of result.needs) note(numbers, of, [need, countOf(need, ballots)]);
  }
  return [...found.values()].flatMap((numbers) => [...numbers.values()].map(({ size }) => size));
}

const countOf = (need: string, ballots: readonly AlikeBallots[]) =>
  ballots.reduce((total, { choices, times }) => total + (choices.includes(need) ? times : 0), 0);

function note(numbers: Numbers, of: PublishedCount, [need, count]: readonly [string, number]): void {
  if (of.shown === 'COUNT') return;
  numbers.set(need, (numbers.get(need) ?? new Set()).add(count));
}

describe('a hidden count', () => {
  it.each([
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
    [3, 3],
  ])(
    'of one of %i needs, at most %i on a ballot, can be two numbers at least, whatever else is published',
    (needs, most) => {
      const sizes = possible(['a', 'b', 'c'].slice(0, needs), 'APPROVAL', most);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThan(1);
    },
  );

  it('of a channel can be two numbers at least, the total being known', () => {
    const alike = new Map<string, Numbers>();
    const totals = Array.from({ length: 21 }, (_, index) => index + 5);
    for (const counts of totals.flatMap((total) => [...falls(total, BALLOT_CHANNELS.length)])) {
      const shown = channelCounts(counts, 5);
      const key = JSON.stringify([counts.reduce((sum, count) => sum + count), shown]);
      const numbers: Numbers = alike.get(key) ?? new Map();
      alike.set(key, numbers);
      for (const [at, count] of counts.entries()) note(numbers, shown[at] ?? WITHHELD, [String(at), count]);
    }
    const sizes = [...alike.values()].flatMap((numbers) => [...numbers.values()].map(({ size }) => size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThan(1);
  });

  it('is never published, and neither is what it is a share of', () => {
    const anyCounts = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        anyCounts,
        fc.integer({ min: 40, max: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (counts, ballots, mostChoices) => {
          const shown = supportCounts(counts, { ballots, mostChoices, threshold: 5 });
          for (const [at, each] of shown.entries())
            if (each.shown === 'COUNT') expect([each.count, each.count >= 5]).toEqual([counts[at], true]);
        },
      ),
    );
  });
});
