import { describe, expect, it } from '@jest/globals';

import type { Regime } from './regime.js';
import { tenderNoticeLaw } from './tender-notice.js';

describe('a tender notice', () => {
  it.each([
    ['ACT_OPEN', null, 's.21'],
    ['ACT_COMPETITIVE_FLEXIBLE', null, 's.21'],
    ['LIGHT_TOUCH', null, 's.21'],
    ['BELOW_THRESHOLD', true, 's.87'],
    ['BELOW_THRESHOLD', false, null],
    ['PROVIDER_SELECTION', null, null],
    ['FUNDING_CALL', null, null],
  ] as [Regime, boolean | null, string | null][])('%s, notifiable %s: %s', (regime, notifiable, law) => {
    expect(tenderNoticeLaw(regime, { notifiable })?.split(', ')[1] ?? null).toBe(law);
  });
});
