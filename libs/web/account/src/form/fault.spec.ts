import { describe, expect, it } from '@jest/globals';

import { isAddress, lengthFaults } from './fault.js';

describe('what is checked before the API is asked', () => {
  it.each([
    ['ada@example.org', true],
    ['ada@localhost', false],
    ['ada', false],
    ['a b@example.org', false],
    ['', false],
  ])('“%s” could be an address: %s', (text, could) => {
    expect(isAddress(text)).toBe(could);
  });

  it('counts the characters of a password, not its bytes', () => {
    expect(lengthFaults('pedwar gair.', 'password')).toEqual([]);
    expect(lengthFaults('🦊'.repeat(11), 'password')).toEqual([{ field: 'password', key: 'fault.passwordLength' }]);
    expect(lengthFaults('x'.repeat(201), 'password')).toHaveLength(1);
  });
});
