import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Colour, colourFrom, colourInHex, darkened } from './colour.js';
import { contrastInWords, contrastRatio } from './contrast.js';

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.record({ red: part, green: part, blue: part });
const of = (hex: string): Colour => colourFrom(hex) ?? { red: 0, green: 0, blue: 0 };

describe('the contrast of two colours', () => {
  // As the contrast checkers of WebAIM and of browsers have them.
  it.each([
    ['#000000', '#ffffff', '21.00'],
    ['#767676', '#ffffff', '4.54'],
    ['#777777', '#ffffff', '4.47'],
    ['#949494', '#ffffff', '3.03'],
    ['#0000ff', '#ffffff', '8.59'],
    ['#ff0000', '#ffffff', '3.99'],
    ['#14524a', '#ffffff', '8.99'],
  ])('of %s and %s is %s', (one, other, ratio) => {
    expect(contrastInWords(contrastRatio(of(one), of(other)))).toBe(ratio);
  });

  it('lies between 1 and 21, whichever comes first', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrastRatio(other, one)).toBe(ratio);
      }),
    );
  });

  it('with white only grows when a colour is darkened', () => {
    fc.assert(
      fc.property(colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        expect(contrastRatio(darkened(one, share), of('#ffffff'))).toBeGreaterThanOrEqual(
          contrastRatio(one, of('#ffffff')),
        );
      }),
    );
  });
});

describe('a colour', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(colour, (one) => expect(colourFrom(colourInHex(one))).toEqual(one)));
  });

  it.each(['', 'red', '#fff', '14524a', '#14524g', '#14524a;}', ' #14524a'])('is not “%s”', (text) => {
    expect(colourFrom(text)).toBeNull();
  });
});
