import { describe, expect, it } from '@jest/globals';

import { typedPounds } from './typed-pounds.js';

describe('pounds as people type them', () => {
  it.each([
    ['1234.50', '1234.50'],
    [' £1,234.50 ', '1234.50'],
    ['£ 12,345,678', '12345678'],
    ['', ''],
  ])('are read: %s', (typed, read) => expect(typedPounds(typed)).toBe(read));

  it.each(['1,23', '12,34,567', '1,2345', '1,234,5', ',123', '1.234,50', 'about 1,000', '1,234 pounds'])(
    'stay as they are where a comma could mean anything: %s',
    (typed) => expect(typedPounds(typed)).toBe(typed),
  );
});
