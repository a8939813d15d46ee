import { describe, expect, it } from '@jest/globals';

import { DRAFT_TASKS } from '@commonweal/design';

import { gapHref, type ListedTask, taskHref } from './task-places';

const lots = [{ id: 'L1' }, { id: 'L2' }];
const tasks = DRAFT_TASKS.flatMap((row): ListedTask[] =>
  'of' in row ? lots.map((lot) => ({ task: row.task, lot })) : [{ task: row.task, lot: null }],
);
const draft = { id: 'T', tasks };

describe('where a gap is mended', () => {
  it.each([
    ['$.title', '/tenders/T/words#title'],
    ['$.notice.description', '/tenders/T/words#description'],
    ['$.notice.cpv', '/tenders/T/found-by'],
    ['$.deal.payment', '/tenders/T/deal#payment.time'],
    ['$.deal.payment.days', '/tenders/T/deal#payment.days'],
    ['$.deal.reservation', '/tenders/T/deal#reservation'],
    ['$.deal.lots[0].places', '/tenders/T/deal#group-where'],
    ['$.deal.conditions[1].kind', '/tenders/T/deal#conditions.1.kind'],
    ['$.decisions.equality', '/tenders/T/before#part-equality'],
    ['$.placeNeeds[0].needs[2].answer', '/tenders/T/needs'],
    ['$.lots[1].criteria[0].weight', '/lots/L2/criteria'],
    ['$.lots[0].scoring.lastResort', '/lots/L1/criteria#lastResort'],
    ['$.lots[1].measures', '/lots/L2/measures'],
    ['$.deadline', '/tenders/T/timeline#day.DEADLINE'],
    ['$.route.timeline.CALL_IN_END', '/tenders/T/timeline#day.CALL_IN_END'],
    ['$.route.regime', '/tenders/new'],
    ['$.notice', '/tenders/T/notices'],
    ['$.notice.town', '/tenders/T/notices'],
    ['$.approval', '/tenders/T/approval'],
  ])('%s: %s', (path, href) => {
    expect(gapHref(path, draft)).toBe(href);
  });

  it('is the notice itself, at its field, where one is prepared', () => {
    expect(gapHref('$.notice.town', { ...draft, callId: 'N' })).toBe('/notices/N#town');
  });

  it('is nowhere where the draft has no such task', () => {
    const untimed = { ...draft, tasks: tasks.filter(({ task }) => task !== 'TIMELINE') };
    expect([gapHref('$.deadline', untimed), gapHref('$.unheard', draft)]).toEqual([null, null]);
    expect(taskHref({ task: 'OF_A_LATER_API', lot: null }, 'T')).toBeNull();
  });
});
