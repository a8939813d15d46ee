import { describe, expect, it } from '@jest/globals';

import { signInFaults } from './sign-in-faults';

describe('signInFaults', () => {
  it('names every missing answer at once', () => {
    expect(signInFaults({ email: 'nobody', password: '' }).map(({ field }) => field)).toEqual(['email', 'password']);
  });

  it('finds none in a complete answer', () => {
    expect(signInFaults({ email: 'amira@council.example', password: 'x' })).toEqual([]);
  });
});
