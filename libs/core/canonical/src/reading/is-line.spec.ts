import { describe, expect, it } from '@jest/globals';

import { isLine } from './is-line.js';

describe('one line', () => {
  it.each([
    ['words', 'A later bus', true],
    ['as many characters as it may have', 'x'.repeat(20), true],
    ['one more', 'x'.repeat(21), false],
    ['nothing', '', false],
    ['white space alone', '   ', false],
    ['a second line', 'A\nbus', false],
    ['a control character', 'A\u0007bus', false],
  ])('of %s', (_, text, expected) => expect(isLine(text, 20)).toBe(expected));
});
