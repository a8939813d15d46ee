import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { storedText } from './stored-text.js';

describe('a text as it is stored', () => {
  it('has composed characters and no white space at its ends', () => {
    expect(storedText(' Cafe\u0301\n')).toBe('Café');
  });

  it('is stored as it is when it has been stored already', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => storedText(storedText(text)) === storedText(text)));
  });
});
