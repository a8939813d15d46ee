import { describe, expect, it } from '@jest/globals';

import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';

describe('recovery codes', () => {
  it('are ten different ones of sixteen characters that cannot be confused', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  });

  it('are known however they are typed', () => {
    const known = recoveryCodeHash('7k2m-01qd-0hw4-r3vb');
    for (const typed of ['7K2M01QD0HW4R3VB', ' 7k2m 01qd 0hw4 r3vb ', '7k2m-oiqd-ohw4-r3vb', '7k2m-OLqd-0hw4-r3vb'])
      expect(recoveryCodeHash(typed)).toBe(known);
    expect(recoveryCodeHash('7k2m-01qd-0hw4-r3vc')).not.toBe(known);
  });
});
