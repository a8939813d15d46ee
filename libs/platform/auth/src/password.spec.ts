import { describe, expect, it } from '@jest/globals';

import { NOBODYS_HASH, passwordHash, passwordMatches } from './password.js';

describe('a password', () => {
  it('matches its hash and no other', async () => {
    const stored = await passwordHash('tidal brass lantern');
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await passwordMatches(stored, 'tidal brass lantern')).toBe(true);
    expect(await passwordMatches(stored, 'tidal brass lanterns')).toBe(false);
    expect(await passwordHash('tidal brass lantern')).not.toBe(stored);
  });

  it.each([null, undefined, '', 'none', '$argon2i'])('matches nothing where %p is stored', async (stored) => {
    for (const typed of ['', 'none', NOBODYS_HASH, 'nobody signs in with this, whatever they type'])
      expect(await passwordMatches(stored, typed)).toBe(false);
  });
});
