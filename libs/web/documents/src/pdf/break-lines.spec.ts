import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { breakLines } from './break-lines.js';

/** Each character is one point wide. */
const measure = (text: string) => text.length;
const lines = (text: string, width: number) => breakLines([{ text }], width, measure).map((line) => line[0]?.text);

describe('the lines of a paragraph', () => {
  it('end where the next word does not fit', () => {
    expect(lines('a winter of meals', 8)).toEqual(['a winter ', 'of meals']);
  });

  it('cut a word that is longer than a line', () => {
    expect(lines('an abcdefghij end', 4)).toEqual(['an ', 'abcd', 'efgh', 'ij ', 'end']);
  });

  it('keep the languages apart', () => {
    const text = [{ text: 'Lot 1: ' }, { text: 'Meals for all', language: 'en' as const }];
    expect(breakLines(text, 13, measure)).toEqual([
      [{ text: 'Lot 1: ' }, { text: 'Meals ', language: 'en' }],
      [{ text: 'for all', language: 'en' }],
    ]);
  });

  it('are never too wide and lose nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const found = breakLines([{ text }], width, measure).flat();
        expect(found.every((run) => run.text.trimEnd().length <= width)).toBe(true);
        expect(
          found
            .map((run) => run.text)
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
