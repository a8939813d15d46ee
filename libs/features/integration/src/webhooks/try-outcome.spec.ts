import { describe, expect, it } from '@jest/globals';

import { MOST_ATTEMPTS } from './retry-delays.js';
import { tryOutcome } from './try-outcome.js';

const first = { attempts: 1, isTest: false };
const answered = (statusCode: number) => ({ statusCode, answer: 'so' });

describe('a try of a delivery', () => {
  it.each([200, 204, 299])('has delivered with %d', (status) => {
    expect(tryOutcome(answered(status), first)).toMatchObject({ state: 'DELIVERED', fault: null, stops: null });
  });

  it.each([
    [301, 'REDIRECTED'],
    [400, 'STATUS_REFUSED'],
    [500, 'STATUS_REFUSED'],
  ])('is followed by another one after %d', (status, fault) => {
    expect(tryOutcome(answered(status), first)).toMatchObject({ state: 'WAITING', seconds: 5, fault, stops: null });
  });

  it('is followed by another one when there was no answer', () => {
    const outcome = tryOutcome({ fault: 'TIMED_OUT' }, first);
    expect(outcome).toMatchObject({ state: 'WAITING', fault: 'TIMED_OUT', statusCode: null, answer: null });
  });

  it('stops the endpoint when it was the last one, or when nobody listens there any more', () => {
    const last = tryOutcome(answered(500), { ...first, attempts: MOST_ATTEMPTS });
    expect(last).toMatchObject({ state: 'FAILED', seconds: null, stops: 'FAILING' });
    expect(tryOutcome(answered(410), first)).toMatchObject({ state: 'FAILED', seconds: null, stops: 'GONE' });
  });

  it('is the only one of a test, and stops nothing', () => {
    for (const status of [410, 500])
      expect(tryOutcome(answered(status), { ...first, isTest: true })).toMatchObject({ state: 'FAILED', stops: null });
  });
});
