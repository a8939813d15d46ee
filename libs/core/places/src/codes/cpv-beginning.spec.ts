import { describe, expect, it } from '@jest/globals';

import { cpvBeginning } from './cpv-beginning.js';

describe('the beginning of a CPV code', () => {
  it.each([
    ['85000000', '85'],
    ['85000000-9', '85'],
    ['30000000', '30'],
    ['85311000', '85311'],
    ['8531', '8531'],
    [' 45 ', '45'],
    ['55521100', '555211'],
  ])('of %s is %s', (code, beginning) => expect(cpvBeginning(code)).toBe(beginning));

  it.each(['', '8', 'abc', '850000000', '85-', '85.1', '85%'])('there is none of “%s”', (code) =>
    expect(cpvBeginning(code)).toBeNull(),
  );
});
