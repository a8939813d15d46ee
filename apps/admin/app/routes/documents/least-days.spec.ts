import { describe, expect, it } from '@jest/globals';

import { leastDays } from './least-days';

type Route = Parameters<typeof leastDays>[0];
const route = (more: object = {}, timeline: object = {}) =>
  ({
    ...{ regime: 'ACT_OPEN', noticeDate: '2026-12-01', ...more },
    timeline: {
      ...{ documentsWithNotice: true, qualifyingPlannedNotice: false, urgent: false },
      dates: [{ milestone: 'PUBLISH' }, { milestone: 'DEADLINE' }],
      ...timeline,
    },
  }) as Route;

describe('how long bids must be open', () => {
  it.each<[string, Parameters<typeof leastDays>, object]>([
    ['all documents with the notice', [route(), 2], { days: 25, answer: 'WITH' }],
    ['that said, and none there', [route(), 0], { days: 25, answer: 'WITH_NONE' }],
    ['documents to follow', [route({}, { documentsWithNotice: false }), 1], { days: 30, answer: 'WITHOUT' }],
    [
      'a timeline that nobody planned',
      [route({}, { dates: [{ milestone: 'PUBLISH' }] }), 0],
      { days: 25, answer: 'NOT_PLANNED' },
    ],
    ['urgency', [route({}, { urgent: true }), 1], { days: 10, answer: 'WITH' }],
  ])('is told with %s', (_, asked, least) => expect(leastDays(...asked)).toMatchObject(least));

  it.each([
    ['light touch', route({ regime: 'LIGHT_TOUCH' })],
    ['below the threshold', route({ regime: 'BELOW_THRESHOLD' })],
    ['a tender without a route', null],
  ])('is not told where nothing is set: %s', (_, of) => expect(leastDays(of, 1)).toBeNull());
});
