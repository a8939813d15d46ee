import { describe, expect, it } from '@jest/globals';

import type { Regime } from '../routes/regime.js';
import type { Stage, StageKind } from './stage.js';
import { earlyStageFaults, stageFaults } from './stage-faults.js';

const stage = (kind: StageKind, deadline: string | null = null, mostSuppliers: number | null = null): Stage => ({
  ...{ kind, name: kind, deadline, mostSuppliers },
});
const asked = stage('PARTICIPATION', '2027-02-01T12:00:00Z', 5);
const round = stage('ROUND', '2027-03-01T12:00:00Z', 3);
const final = stage('FINAL_TENDERS', '2027-04-01T11:00:00Z');
const faults = (stages: readonly Stage[], regime: Regime = 'ACT_COMPETITIVE_FLEXIBLE') =>
  stageFaults(stages, regime, '$.stages').map(({ path }) => path);

describe('the stages of a procedure', () => {
  it('are those that the authority designs', () => expect(faults([asked, round, final])).toEqual([]));

  it('are due after the day of the notice, by London clocks', () => {
    const late = stage('ROUND', '2027-05-03T23:30:00Z');
    expect([asked, final, late].map((each) => earlyStageFaults([each], '2027-05-03', '$.stages').length)).toEqual([
      ...[1, 1, 0],
    ]);
    expect(earlyStageFaults([stage('ROUND'), asked], '2027-02-01', '$.stages')).toMatchObject([
      { path: '$.stages[1].deadline', message: 'Set a deadline after the day of the notice' },
    ]);
  });

  it.each([
    ['a competitive flexible procedure without stages', [], ['$.stages']],
    ['an end without final tenders', [asked, stage('ROUND')], ['$.stages[1].kind']],
    ['final tenders in the middle', [final, stage('FINAL_TENDERS')], ['$.stages[0].kind']],
    ['requests to participate after bids', [stage('ROUND'), stage('PARTICIPATION'), final], ['$.stages[1].kind']],
    [
      'a deadline before that of the stage before',
      [asked, stage('FINAL_TENDERS', '2027-02-01T12:00:00Z')],
      ['$.stages[1].deadline'],
    ],
    ['more suppliers than came in', [asked, stage('ROUND', null, 6), final], ['$.stages[1].mostSuppliers']],
    ['a shortlist of nobody', [stage('PARTICIPATION', null, 0), final], ['$.stages[0].mostSuppliers']],
    ['a shortlist of thousands', [stage('PARTICIPATION', null, 1001), final], ['$.stages[0].mostSuppliers']],
    ['a shortlist after the last stage', [stage('FINAL_TENDERS', null, 2)], ['$.stages[0].mostSuppliers']],
    [
      'a shortlist by criteria made more exact',
      [asked, stage('REFINED_CRITERIA', null, 2), final],
      ['$.stages[1].mostSuppliers'],
    ],
    ['eleven stages', [...Array.from({ length: 10 }, () => stage('ROUND')), final], ['$.stages']],
  ])('are never %s', (_, stages, expected) => expect(faults(stages)).toEqual(expected));

  it('are asked of nobody else', () => {
    expect(faults([], 'ACT_OPEN')).toEqual([]);
    expect(faults([final], 'ACT_OPEN')).toEqual(['$.stages']);
    expect(faults([], 'LIGHT_TOUCH')).toEqual([]);
  });

  it('keep their order past a stage whose deadline is not set', () => {
    expect(faults([asked, stage('ROUND'), stage('FINAL_TENDERS', '2027-01-01T12:00:00Z')])).toEqual([
      '$.stages[2].deadline',
    ]);
  });
});
