import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DRAFT_SECTIONS, DRAFT_TASKS, draftTask, type DraftTaskName } from './draft-tasks.js';
import { taskOfGap } from './task-of-gap.js';
import { type DraftStanding, taskStandings } from './task-standings.js';

const nothing: DraftStanding = { gaps: [], lots: 1, hasRoute: true, isStaged: true, isBegun: () => false };
const stateOf = (draft: Partial<DraftStanding>, wanted: DraftTaskName) =>
  taskStandings({ ...nothing, ...draft }).find(({ task }) => task === wanted);

describe('the task of a gap', () => {
  it.each([
    ['$.title', 'WORDS', null],
    ['$.deal.payment', 'TERMS', null],
    ['$.deal.lots[0].places[1].channels', 'PLACES', null],
    ['$.deal.reservation', 'OPEN_TO', null],
    ['$.lots[1].criteria[2].weight', 'CRITERIA', 1],
    ['$.lots[1].measures', 'MEASURES', 1],
    ['$.lots[0].scoring.lastResort', 'CRITERIA', 0],
    ['$.route.timeline.DEADLINE', 'TIMELINE', null],
    ['$.route.stages[0].deadline', 'STAGES', null],
    ['$.placeNeeds[0].needs[1].answer', 'NEEDS', null],
    ['$.notice', 'NOTICES', null],
    ['$.notice.town', 'NOTICES', null],
    ['$.notice.cpv', 'FOUND_BY', null],
    ['$.notice.award-criteria', 'CRITERIA', 0],
  ])('%s is %s', (path, task, lot) => {
    expect(taskOfGap(path)).toEqual({ task: draftTask(task), lot });
  });

  it('is none where no task names it, though it begins like one', () => {
    expect([taskOfGap('$.titles'), taskOfGap('$.dealer.payment'), taskOfGap('$')]).toEqual([null, null, null]);
  });
});

describe('where a task stands', () => {
  it('is not started, lacks something, is done, or nobody asks for it', () => {
    const gaps = ['$.deal.payment', '$.deal.term'];
    const isBegun = (task: string) => task === 'TERMS';
    expect(stateOf({ gaps }, 'TERMS')).toMatchObject({ state: 'NOT_STARTED', missing: 2 });
    expect(stateOf({ gaps, isBegun }, 'TERMS')).toMatchObject({ state: 'MISSING', missing: 2 });
    expect(stateOf({ isBegun }, 'TERMS')).toMatchObject({ state: 'DONE', missing: 0 });
    expect(stateOf({}, 'TERMS')).toMatchObject({ state: 'OPTIONAL', missing: 0 });
  });

  it('is told of each lot', () => {
    const gaps = ['$.lots[1].criteria'];
    const criteria = taskStandings({ ...nothing, gaps, lots: 2 }).filter(({ task }) => task === 'CRITERIA');
    expect(criteria.map(({ lot, missing }) => [lot, missing])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('is told of the timeline only on a route, and of the route only while it is closed', () => {
    expect(stateOf({ hasRoute: false }, 'TIMELINE')).toBeUndefined();
    expect(stateOf({}, 'ROUTE')).toBeUndefined();
    expect(stateOf({ isStaged: false }, 'STAGES')).toBeUndefined();
    expect(stateOf({ gaps: ['$.route.regime'] }, 'ROUTE')).toMatchObject({ missing: 1 });
  });

  it('loses no gap, whatever it is about', () => {
    const stems = DRAFT_TASKS.flatMap(({ gaps }) => gaps.map((gap) => `$.${gap}`));
    const path = fc.oneof(
      fc.constantFrom(...stems),
      fc.nat(5).map((lot) => `$.lots[${lot}].measures`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(path), fc.nat(3), fc.boolean(), (gaps, lots, isStaged) => {
        const missing = taskStandings({ ...nothing, gaps, lots, isStaged, hasRoute: isStaged }).map(
          (one) => one.missing,
        );
        expect(missing.reduce((sum, each) => sum + each, 0)).toBe(gaps.length);
      }),
    );
  });
});

describe('the tasks', () => {
  it('stand in the order of their sections, each once, and no two mend the same', () => {
    const sections = DRAFT_TASKS.map(({ section }) => DRAFT_SECTIONS.indexOf(section));
    expect(sections).toEqual(sections.toSorted((one, other) => one - other));
    const [names, gaps] = [DRAFT_TASKS.map(({ task }) => task), DRAFT_TASKS.flatMap(({ gaps: of }) => [...of])];
    expect([new Set(names).size, new Set(gaps).size]).toEqual([names.length, gaps.length]);
  });
});
