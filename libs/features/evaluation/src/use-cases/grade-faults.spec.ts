import { describe, expect, it } from '@jest/globals';

import type { AwardCriterion } from '@commonweal/persistence';

import { gradeFaults } from './grade-faults.js';

const criterion = (scoring: object | null) => ({ scoring }) as AwardCriterion;
const outOfFive = criterion({ kind: 'grade', max: '5' });
const faultsOf = (grade: string, on = outOfFive) => gradeFaults({ grade, reason: 'Seen in the answer' }, on);

describe('a grade', () => {
  it.each(['0', '5', '5.0', '3.5'])('of %s is on a scale of 0 to 5', (grade) => expect(faultsOf(grade)).toEqual([]));

  it.each(['-1', '5.0000001', '6'])('of %s is off a scale of 0 to 5', (grade) =>
    expect(faultsOf(grade)).toEqual([{ path: '$.grade', message: 'The published scale allows from 0 to 5' }]),
  );

  it('must be one of the published values where the scale lists them', () => {
    const listed = criterion({ kind: 'grade', max: '10', scale: ['0', '2', '5', '8', '10'] });
    expect(faultsOf('8.0', listed)).toEqual([]);
    expect(faultsOf('7', listed)).toHaveLength(1);
  });

  it('of a pass-or-fail criterion is 1 or 0', () => {
    const condition = criterion({ kind: 'pass-fail' });
    expect(faultsOf('1', condition)).toEqual([]);
    expect(faultsOf('2', condition)).toHaveLength(1);
  });

  it('belongs to a graded criterion of the lot', () => {
    expect(faultsOf('1', criterion({ kind: 'lowest-ratio' }))).toHaveLength(1);
    expect(gradeFaults({ grade: '1', reason: 'x' }, null)).toHaveLength(1);
  });

  it('needs a reason', () => {
    expect(gradeFaults({ grade: '1', reason: ' \n' }, outOfFive)).toEqual([
      { path: '$.reason', message: 'Give a reason of 1 to 10000 characters' },
    ]);
  });
});
