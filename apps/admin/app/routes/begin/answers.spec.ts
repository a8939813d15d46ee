import { describe, expect, it } from '@jest/globals';

import { addressOf, answersIn, stepsFor } from './answers';

describe('the guided route', () => {
  it('asks a buyer for the value and a fund for what it gives', () => {
    expect(stepsFor({ subject: 'SERVICES' })).toEqual([
      ...['nation', 'subject', 'authority', 'notice', 'value', 'regime', 'title', 'copy'],
    ]);
    expect(stepsFor({ subject: 'GRANT' })).toEqual(['nation', 'subject', 'notice', 'fund', 'regime', 'title', 'copy']);
  });

  it('asks for stages where the procedure has them', () => {
    expect(stepsFor({ subject: 'GOODS', regime: 'ACT_COMPETITIVE_FLEXIBLE' })).toContain('stages');
    expect(stepsFor({ subject: 'GOODS', regime: 'ACT_OPEN' })).not.toContain('stages');
  });

  it('carries the answers it knows from page to page, and nothing else', () => {
    const answers = answersIn(new URLSearchParams({ nation: 'WALES', title: ' Meals ', lang: 'cy' }));
    expect(answers).toEqual({ nation: 'WALES', title: 'Meals' });
    expect(addressOf('title', answers)).toBe('/tenders/new?nation=WALES&title=Meals&step=title');
  });
});
