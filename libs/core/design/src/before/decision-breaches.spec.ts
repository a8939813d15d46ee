import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';

import { decisionBreaches, type DecisionQuestion } from './decision-breaches.js';
import { NOTHING_DECIDED } from './decisions.js';

const question: DecisionQuestion = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', regime: 'ACT_OPEN', noticeDate: localDate('2026-12-01') },
};
const equality = { isAssessed: false, words: 'It buys software for six people', reference: null };
const consultation = { isConsulting: false, reason: 'The last round of priorities says it' };
const open = (more: Partial<DecisionQuestion> = {}, decided = {}) =>
  decisionBreaches({ ...NOTHING_DECIDED, ...decided }, { ...question, ...more }).map(({ path }) => path);

describe('decisions before a tender', () => {
  it('are asked for of services at or above the threshold', () => {
    expect(open()).toEqual(['$.equality', '$.consultation']);
    expect(open({ regime: 'LIGHT_TOUCH', subject: 'LIGHT_TOUCH' })).toHaveLength(2);
  });

  it.each([
    ['goods', { subject: 'GOODS' }],
    ['works', { subject: 'WORKS' }],
    ['below the threshold', { regime: 'BELOW_THRESHOLD' }],
    ['a grant', { subject: 'GRANT', regime: 'FUNDING_CALL' }],
    ['the day before the equality duty', { noticeDate: localDate('2011-04-04') }],
  ] as const)('are not asked for: %s', (_, more) => {
    expect(open(more)).toEqual([]);
  });

  it('stop asking once they are made, either way', () => {
    expect(open({}, { equality })).toEqual(['$.consultation']);
    expect(open({}, { equality, consultation })).toEqual([]);
  });

  it('are those of the nation', () => {
    expect(open({ nation: 'WALES' })).toEqual(['$.equality']);
  });

  it('say where the rule comes from and how to mend it', () => {
    const [, missing] = decisionBreaches(NOTHING_DECIDED, question);
    expect(missing).toMatchObject({
      ...{ source: 'Public Services (Social Value) Act 2012, s.1(7)', status: 'K' },
      fix: { en: 'Say whether people are consulted, and the reason.' },
    });
  });
});
