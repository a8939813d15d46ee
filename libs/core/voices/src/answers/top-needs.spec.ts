import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { publishedResult } from '../publishing/published-result.js';
import { TOP_NEEDS, topNeeds, unansweredNeeds, wasHeard } from './top-needs.js';

const RULE = { threshold: 5, source: 'Test', appliesFrom: localDate('2026-01-01'), status: 'R' } as const;
const NEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const round = (times: readonly number[]) =>
  publishedResult(
    { kind: 'APPROVAL', mostChoices: 1 },
    {
      needs: NEEDS,
      ballots: times.flatMap((count, index) =>
        count > 0 ? [{ channel: 'ONLINE' as const, choices: [NEEDS[index] ?? ''], times: count }] : [],
      ),
    },
    RULE,
  );
const rounds = fc.array(fc.nat(30), { minLength: NEEDS.length, maxLength: NEEDS.length }).map(round);

describe('the needs of a place that a tender answers', () => {
  it('are the first five by rank', () => {
    expect(topNeeds(round([10, 60, 30, 20, 50, 40, 70])).map(({ need }) => need)).toEqual(['g', 'b', 'e', 'f', 'c']);
  });

  it('are none whose count is hidden', () => {
    fc.assert(
      fc.property(rounds, (result) => {
        const top = topNeeds(result);
        return top.length <= TOP_NEEDS && top.every(({ ballots }) => ballots.shown === 'COUNT');
      }),
    );
  });

  it('stay unanswered until each has an answer of its own, whatever else is answered', () => {
    fc.assert(
      fc.property(rounds, fc.subarray(NEEDS), (result, answered) => {
        const top = topNeeds(result);
        const open = unansweredNeeds(
          top,
          ['elsewhere', ...answered].map((need) => ({ need })),
        );
        return top.every((each) => open.includes(each) !== answered.includes(each.need));
      }),
    );
  });
});

describe('a place', () => {
  it('was not heard where nobody voted, and was where few did', () => {
    expect(wasHeard(round([0, 0, 0, 0, 0, 0, 0]))).toBe(false);
    expect(wasHeard(round([1, 0, 0, 0, 0, 0, 0]))).toBe(true);
    expect(wasHeard(round([9, 0, 0, 0, 0, 0, 0]))).toBe(true);
  });
});
