import { describe, expect, it } from '@jest/globals';

import { translationGaps } from './translation-gaps.js';
import { uiStrings } from './ui-strings.js';

describe('translationGaps', () => {
  it('finds none in the strings of the shared components', () => {
    expect(translationGaps(uiStrings)).toEqual([]);
  });

  it('names keys that one language lacks', () => {
    expect(translationGaps({ en: { a: { b: 'x' } }, cy: { c: 'y' } })).toEqual(['cy: no "a.b"', 'en: no "c"']);
  });

  it('asks for six plural forms in Welsh and two in English', () => {
    const gaps = translationGaps({ en: { n_other: 'x' }, cy: { n_one: 'x', n_other: 'x' } });
    expect(gaps).toEqual(['en: no "n_one"', 'cy: no "n_zero"', 'cy: no "n_two"', 'cy: no "n_few"', 'cy: no "n_many"']);
  });

  it('sees a value that one language forgets to fill in', () => {
    expect(translationGaps({ en: { a: 'Hi {{name}}' }, cy: { a: 'Helo' } })).toHaveLength(1);
  });
});
