import { describe, expect, it } from '@jest/globals';

import { NO_TERMS, type TenderContent } from '@commonweal/deal';
import { USUAL_FACTS } from '@commonweal/design';
import type { TenderDesign } from '@commonweal/persistence';

import { movedDeadlineGaps } from './moved-deadline.js';

const dates = { EVALUATION_END: '2027-03-08', AWARD: '2027-03-23', CONTRACT_START: '2027-05-04' };
const design = {
  ...{ nation: 'ENGLAND', regime: 'ACT_OPEN', noticeDate: '2027-01-11', stages: [] },
  timeline: { dates, facts: USUAL_FACTS },
} as unknown as TenderDesign;
const due = (deadline: string): TenderContent => ({
  ...{ title: 'Meals', description: '', enquiryDeadline: null, terms: NO_TERMS, places: {} },
  deadline,
});
const moved = (to: string, of: TenderDesign | null = design) =>
  movedDeadlineGaps(of, due('2027-02-15T12:00:00.000Z'), due(to));

describe('a deadline that is amended', () => {
  it('may overtake planned days, which are then planned anew', () => {
    expect(moved('2027-03-20T12:00:00.000Z')).toEqual([]);
  });

  it('leaves time for standstill before the contract begins', () => {
    expect(moved('2027-04-26T12:00:00.000Z')).toMatchObject([
      { path: '$.deadline', message: expect.stringMatching(/A contract begins only after standstill/) },
    ]);
  });

  it('is free for a tender of which nothing was planned', () => {
    expect(moved('2027-04-26T12:00:00.000Z', null)).toEqual([]);
  });
});
