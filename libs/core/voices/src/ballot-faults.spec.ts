import { describe, expect, it } from '@jest/globals';

import { ballotFaults } from './ballot-faults.js';
import { roundPhase } from './round-phase.js';

const needs = new Set(['a', 'b', 'c']);
const faults = (...choices: string[]) => ballotFaults(choices, { kind: 'RANKED', mostChoices: 2 }, needs);

describe('a ballot', () => {
  it('names some needs, each once and none that is not to choose from', () => {
    expect(faults('b', 'a')).toEqual([]);
    expect(faults('c')).toEqual([]);
  });

  it.each([
    ['nothing', [], 'Choose at least one need'],
    ['too much', ['a', 'b', 'c'], 'Choose at most 2'],
    ['a need twice', ['a', 'a'], 'Each need may be chosen once'],
    ['a need that was merged', ['d'], 'This need is not, or no longer, to choose from'],
  ])('that names %s is not taken', (_, choices, message) => {
    expect(faults(...choices)).toEqual([{ path: '$.choices', message }]);
  });
});

describe('a round', () => {
  const times = { opensAt: new Date(1000), closesAt: new Date(2000), closedAt: null };
  it.each([
    [999, 'ANNOUNCED'],
    [1000, 'OPEN'],
    [1999, 'OPEN'],
    [2000, 'COUNTING'],
  ])('is, at %i ms, %s', (now, phase) => expect(roundPhase(times, new Date(now))).toBe(phase));

  it('is closed once it was counted', () => {
    expect(roundPhase({ ...times, closedAt: new Date(3000) }, new Date(3000))).toBe('CLOSED');
  });
});
