import { parsePounds } from '@commonweal/money';
import { isWeight } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isTypedAmount, isTypedWeight } from './typed-numbers';

const texts = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '00',
    '05',
    '100',
    '100.0000',
    '100.0001',
    '99.9999',
    '101',
    '1e1',
    '1.',
    '.5',
    '-1',
    ' 1',
    '1,000',
  ),
  fc.stringMatching(/^\d{0,4}(\.\d{0,5})?$/),
  fc.string({ maxLength: 6 }),
);

describe('a number that is being typed', () => {
  it('is taken as a weight when the engine would take it', () => {
    fc.assert(
      fc.property(texts, (text) => expect(isTypedWeight(text)).toBe(isWeight(text))),
      { numRuns: 500 },
    );
  });

  it('is taken as an amount when the engine would take it', () => {
    fc.assert(
      fc.property(texts, (text) => expect(isTypedAmount(text)).toBe(parsePounds(text).ok)),
      { numRuns: 500 },
    );
  });
});
