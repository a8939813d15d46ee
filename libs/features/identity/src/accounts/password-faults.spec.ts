import { describe, expect, it } from '@jest/globals';

import { COMMON_PASSWORDS } from './common-passwords.js';
import { passwordFaults, SHORTEST_PASSWORD } from './password-faults.js';

const knownBy = ['nia.lloyd@mereside.example', 'Nia Lloydson'];
const faults = (password: string) => passwordFaults(password, { field: '$.password', knownBy });

describe('a password', () => {
  it.each(['tidal brass lantern', 'ΑΒΓΔΕΖΗΘΙΚΛΜ', 'a'.repeat(100) + 'bcdef', 'hirddydd tesog melyn'])(
    'may be %s',
    (password) => {
      expect(faults(password)).toEqual([]);
    },
  );

  it.each([
    ['eleven characters', 'eleven char'],
    ['more than 200', 'abcde'.repeat(41)],
    ['twelve code units that are six characters', '🦊🐻🐼🦁🐯🐨'],
  ])('has a length: not %s', (_, password) => {
    expect(faults(password)[0]?.message).toBe('The password must have 12 to 200 characters');
  });

  it.each([
    'password1234',
    'PASSWORD1234',
    'Password!!!!!!!',
    'Commonweal2026!',
    'qwertyuiop123',
    'abababababab',
    'nia.lloyd@mereside.example',
    'Mereside.example2026',
    'Nia Lloydson 1',
  ])('is not one that is tried first: %s', (password) => {
    expect(faults(password)).toHaveLength(1);
    expect(faults(password)[0]).toMatchObject({ path: '$.password' });
  });

  it('is compared with a list that holds none too short to be chosen', () => {
    expect([...COMMON_PASSWORDS].filter((word) => word.length < SHORTEST_PASSWORD)).toEqual([]);
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(100);
  });
});
