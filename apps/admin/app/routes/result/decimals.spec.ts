import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { differenceOf, fixedTo, roundedDown, roundedUp, sumOf } from './decimals';

describe('exact decimals', () => {
  it('add without the dust of binary numbers', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['36.00', '26.40', '9.50'])).toBe('71.90');
    expect(sumOf([])).toBe('0');
  });

  it.each([
    ['71.90', '68.70', '3.20'],
    ['1', '2.5', '-1.5'],
    ['-1', '-2', '1'],
    ['0.00', '0.05', '-0.05'],
  ])('%s less %s is %s', (a, b, difference) => {
    expect(differenceOf(a, b)).toBe(difference);
  });

  it.each([
    ['27.1450', '27.15', '27.14'],
    ['27.1401', '27.15', '27.14'],
    ['27.14', '27.14', '27.14'],
    ['27', '27', '27'],
    ['30.0000', '30', '30'],
    ['99.9999', '100', '99.99'],
    ['12.50', '12.5', '12.5'],
  ])('%s is %s upwards and %s downwards', (decimal, up, down) => {
    expect([roundedUp(2, decimal), roundedDown(2, decimal)]).toEqual([up, down]);
  });

  it('keeps as many places as asked for', () => {
    expect(['86.6887', '100.0000', '5', '-0.005'].map((decimal) => fixedTo(2, decimal))).toEqual([
      '86.69',
      '100.00',
      '5.00',
      '-0.01',
    ]);
  });

  it('what was added can be taken away again', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(fc.property(cents, cents, (a, b) => expect(Number(differenceOf(sumOf([a, b]), b))).toBe(Number(a))));
  });
});
