import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { slug, uniqueKeys } from './criterion-keys.js';

describe('keys of imported criteria', () => {
  it.each([
    ['Technical Proposal', 'technical-proposal'],
    ['  Gwerth cymdeithasol – 20%', 'gwerth-cymdeithasol-20'],
    ['Médical & care', 'medical-care'],
    ['質', 'criterion'],
  ])('%s becomes %s', (name, key) => expect(slug(name)).toBe(key));

  it('are all different and of the form that criteria must have, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 100 })), (names) => {
        const keys = uniqueKeys(names);
        return new Set(keys).size === names.length && keys.every((key) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key));
      }),
    );
  });

  it('number the names that come again, and pass over a number that is taken', () => {
    expect(uniqueKeys(['Quality', 'Quality 2', 'Quality'])).toEqual(['quality', 'quality-2', 'quality-3']);
  });
});
