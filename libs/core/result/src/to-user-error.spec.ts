import { describe, expect, it } from '@jest/globals';

import { toUserError } from './to-user-error.js';

describe('toUserError', () => {
  it('names the union member after the failure and always gives a path', () => {
    expect(toUserError({ kind: 'TenderClosed', message: 'Closed', closedAt: 'noon' })).toEqual({
      __typename: 'TenderClosed',
      message: 'Closed',
      closedAt: 'noon',
      path: [],
    });
  });

  it('keeps the path of the field at fault', () => {
    expect(toUserError({ kind: 'InvalidWeight', message: 'Too much', path: ['criteria', '0'] }).path).toEqual([
      'criteria',
      '0',
    ]);
  });
});
