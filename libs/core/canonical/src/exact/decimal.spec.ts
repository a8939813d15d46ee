import { describe, expect, it } from '@jest/globals';

import { MOST_DIGITS, parseDecimal } from './decimal.js';
import { fraction } from './fraction.js';

describe('a decimal text', () => {
  it.each([
    ['0', 0n, 1n, 0],
    ['0.00', 0n, 1n, 2],
    ['12.50', 25n, 2n, 2],
    ['100', 100n, 1n, 0],
    ['0.0001', 1n, 10_000n, 4],
  ])('%s is read exactly, with its decimals', (text, n, d, decimals) => {
    expect(parseDecimal(text)).toEqual({ value: fraction(n, d), decimals });
  });

  it.each([
    '',
    ' ',
    '-1',
    '+1',
    '1e5',
    '1E5',
    '1e9999',
    'NaN',
    'Infinity',
    '1,000',
    '1 000',
    '.5',
    '5.',
    '1.2.3',
    '0x10',
    '01',
    '1_000',
    '٣',
    ' 1',
    '1\n',
  ])('%j is refused', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('has a limit of length', () => {
    expect(parseDecimal('9'.repeat(MOST_DIGITS))).not.toBeNull();
    expect(parseDecimal('9'.repeat(MOST_DIGITS + 1))).toBeNull();
  });
});
