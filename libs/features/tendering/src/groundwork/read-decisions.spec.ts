import { describe, expect, it } from '@jest/globals';

import { cleanDecisions, decisionFaults } from './read-decisions.js';

const assessed = { isAssessed: true, words: ' Found little ', reference: ' EIA 12 ' };
const nothing = { equality: null, consultation: null, market: null };
const paths = (decisions: Parameters<typeof decisionFaults>[0]) =>
  decisionFaults(cleanDecisions(decisions)).map(({ path }) => path);

describe('decisions before a tender, as they are sent', () => {
  it('are kept clean', () => {
    expect(cleanDecisions({ ...nothing, equality: assessed })).toEqual({
      ...{ ...nothing, equality: { isAssessed: true, words: 'Found little', reference: 'EIA 12' } },
    });
  });

  it('may all wait', () => {
    expect(paths(nothing)).toEqual([]);
  });

  it('name an assessment that was made, and none that was not', () => {
    expect(paths({ ...nothing, equality: { ...assessed, reference: ' ' } })).toEqual(['$.equality.reference']);
    expect(paths({ ...nothing, equality: { ...assessed, isAssessed: false } })).toEqual(['$.equality.reference']);
    expect(paths({ ...nothing, equality: { ...assessed, isAssessed: false, reference: '' } })).toEqual([]);
  });

  it('need words', () => {
    const market = [{ question: 'Which hours?', answer: '' }];
    expect(paths({ ...nothing, consultation: { isConsulting: true, reason: ' ' }, market })).toEqual([
      ...['$.consultation.reason', '$.market[0].answer'],
    ]);
  });
});
