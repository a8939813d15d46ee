import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { printableText } from './printable-text.js';

describe('text that goes into a document', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['one\r\ntwo\n\nthree\tfour', 'one two three four'],
    ['price\u202Egpj.exe', 'pricegpj.exe'],
    ['half \uD83D character', 'half \uFFFD character'],
    ['Tŷ Gŵyr – مرحبا 🙂', 'Tŷ Gŵyr – مرحبا 🙂'],
  ])('%j becomes %j', (given, clean) => {
    expect(printableText(given)).toBe(clean);
  });

  it('never has a character that XML forbids, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = printableText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
        expect(printableText(clean)).toBe(clean);
      }),
    );
  });
});
