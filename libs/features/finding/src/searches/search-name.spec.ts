import { describe, expect, it } from '@jest/globals';

import { nameFaults } from './search-name.js';

describe('the name of a search', () => {
  it.each([
    ['nothing', ' '],
    ['more than a line has', 'x'.repeat(101)],
    ['what nobody can see', 'care\u202ehome'],
  ])('is not %s', (_, name) => expect(nameFaults(name)).toHaveLength(1));
});
