import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { nameFaults, searchName } from './search-name.js';

describe('the name of a search', () => {
  it.each([
    ['nothing', ' '],
    ['more than a line has', 'x'.repeat(101)],
    ['what nobody can see', 'care\u202ehome'],
  ])('is not %s', (_, name) => expect(nameFaults(name)).toHaveLength(1));

  it('is kept as it is kept once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => searchName(searchName(name)) === searchName(name)),
    );
  });
});
