import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatPounds, toWire } from './format-pounds.js';
import { parsePounds } from './parse-pounds.js';
import { pence, sumPence } from './pence.js';

const anyPence = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }).map(pence);

describe('parsePounds', () => {
  it.each([
    ['0', 0n],
    ['0.5', 50n],
    ['0.05', 5n],
    ['123.40', 12_340n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('reads %s as whole pence', (text, expected) => {
    expect(parsePounds(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['1e9999', /exponent/],
    ['1E3', /exponent/],
    ['1,234.50', /commas/],
    ['£5', /pound sign/],
    ['+5', /plus/],
    ['-5', /negative/],
    ['-0', /negative/],
    ['5.', /like 1234\.50/],
    ['.5', /like 1234\.50/],
    ['5.001', /2 decimal/],
    ['007', /zeros in front/],
    [' 5', /spaces/],
    ['', /Enter an amount/],
    ['NaN', /like 1234\.50/],
    ['Infinity', /like 1234\.50/],
    ['0x10', /zeros in front|like 1234\.50/],
    ['٣', /like 1234\.50/],
    ['5\n', /spaces/],
    ['1234567890123456', /too large/],
  ])('refuses %j and says what to write', (text, complaint) => {
    const result = parsePounds(text, { path: ['bids', '0', 'price'] });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'InvalidMoney', path: ['bids', '0', 'price'] } });
    expect(!result.ok && result.failure.message).toMatch(complaint);
  });

  it.each([[12], [12n], [null], [undefined], [Number.NaN], [['5']]])(
    'refuses %p: money is text on the wire',
    (input) => {
      expect(parsePounds(input)).toMatchObject({ ok: false, failure: { message: expect.stringContaining('as text') } });
    },
  );

  it('takes a minus only where a difference is asked for', () => {
    expect(parsePounds('-5.10', { allowNegative: true })).toEqual({ ok: true, value: -510n });
    expect(parsePounds('-5.101', { allowNegative: true })).toMatchObject({
      failure: { message: expect.stringContaining('2 decimal') },
    });
  });

  it('reads back exactly what was written, whatever the amount', () => {
    fc.assert(
      fc.property(anyPence, (sum) => {
        expect(parsePounds(toWire(sum), { allowNegative: true })).toEqual({ ok: true, value: sum });
      }),
    );
  });

  it('never throws and accepts nothing but plain decimals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.anything()), (input) => {
        const result = parsePounds(input);
        expect(result.ok).toBe(typeof input === 'string' && /^(0|[1-9]\d{0,14})(\.\d{1,2})?(?!\n)$/.test(input));
      }),
    );
  });
});

describe('formatPounds', () => {
  it.each([
    [0n, '£0.00'],
    [5n, '£0.05'],
    [123_450n, '£1,234.50'],
    [100_000_000n, '£1,000,000.00'],
    [-123_450n, '-£1,234.50'],
  ])('writes %s pence as %s in both languages', (sum, expected) => {
    expect(formatPounds(pence(sum))).toBe(expected);
    expect(formatPounds(pence(sum), 'cy-GB')).toBe(expected);
  });

  it('leaves out empty pence when asked, never odd ones', () => {
    expect(formatPounds(pence(123_400n), 'en-GB', { wholePounds: true })).toBe('£1,234');
    expect(formatPounds(pence(123_450n), 'en-GB', { wholePounds: true })).toBe('£1,234.50');
  });

  it('agrees with the Unicode data for English, to the last digit', () => {
    const unicode = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
    fc.assert(
      fc.property(anyPence, (sum) => {
        expect(formatPounds(sum)).toBe(unicode.format(toWire(sum) as unknown as bigint).replace(/^-£0\.00$/, '£0.00'));
      }),
    );
  });
});

describe('sumPence', () => {
  it('gives nothing for nothing', () => expect(sumPence([])).toBe(0n));
  it('is exact past the range of floating point', () => {
    expect(sumPence([pence(2n ** 60n), pence(1n)])).toBe(2n ** 60n + 1n);
  });
});
