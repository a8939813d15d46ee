import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wrappedLines } from './wrapped-lines.js';

describe('wrappedLines', () => {
  it('breaks between words', () => {
    expect(wrappedLines('Harbour Community Transport Trust', 18)).toEqual(['Harbour Community', 'Transport Trust']);
  });

  it('loses no letter and exceeds no line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrappedLines(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
