import { describe, expect, it } from '@jest/globals';

import { wireValue } from './wire-value.js';

describe('a value on the wire', () => {
  it.each([
    ['text', "it's", "it's"],
    ['nothing', null, null],
    ['a number', 21, '21'],
    ['an instant', new Date('2026-01-02T03:04:05.678Z'), '2026-01-02T03:04:05.678Z'],
    [
      'a list of texts, whatever they hold',
      ['a', 'b,c', 'd"e', 'f\\g', '', 'null'],
      '{"a","b,c","d\\"e","f\\\\g","","null"}',
    ],
    ['an empty list', [], '{}'],
  ])('is %s', (_, value, expected) => expect(wireValue(value)).toBe(expected));
});
