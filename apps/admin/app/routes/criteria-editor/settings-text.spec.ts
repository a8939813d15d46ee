import { describe, expect, it } from '@jest/globals';

import { scoringText, settingsOf } from './settings-text';

describe('a way of scoring', () => {
  it.each([
    '{"kind":"grade","max":"5"}',
    '{"kind":"grade","max":"10","minimum":"2","scale":["0","2","5","8","10"]}',
    '{"kind":"pass-fail"}',
    '{"kind":"linear-to-ceiling","ceiling":"100.00","target":"50.00","ceilingIsMaximum":true}',
    '{"kind":"bands","bands":[{"upTo":"100","fraction":"1"},{"upTo":"200","fraction":"0.5"}]}',
    '{"kind":"sv-target","targetPerPound":"0.2"}',
    '{"kind":"sv-target","target":"5000.00"}',
  ])('is the same after it was shown as fields: %s', (scoring) => {
    expect(JSON.parse(scoringText(settingsOf(scoring)) ?? '')).toEqual(JSON.parse(scoring));
  });

  it('leaves out what belongs to another kind', () => {
    expect(scoringText({ kind: 'sv-relative', max: '5', amount: '7' })).toBe('{"kind":"sv-relative"}');
    expect(scoringText({})).toBeNull();
  });
});
