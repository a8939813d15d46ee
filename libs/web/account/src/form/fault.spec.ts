import { describe, expect, it } from '@jest/globals';

import { lengthFaults } from './fault.js';

describe('what is checked before the API is asked', () => {
  it('counts the characters of a password, not its bytes', () => {
    expect(lengthFaults('pedwar gair.', 'password')).toEqual([]);
    expect(lengthFaults('🦊'.repeat(11), 'password')).toEqual([{ field: 'password', key: 'fault.passwordLength' }]);
    expect(lengthFaults('x'.repeat(201), 'password')).toHaveLength(1);
  });
});
