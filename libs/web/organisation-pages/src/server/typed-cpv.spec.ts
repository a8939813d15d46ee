import { describe, expect, it } from '@jest/globals';

import { foundOrTyped } from './typed-cpv.js';

describe('a procurement code that is looked up', () => {
  const known = [{ code: '55520000', name: 'Catering services' }];

  it.each(['55520000', '55520000-1'])('stands for itself where no list knows it: %s', (words) =>
    expect(foundOrTyped(words, [])).toEqual([{ code: '55520000', name: null }]),
  );

  it.each(['5552000', '555200000', '55520000-', 'catering', ''])('is nothing where it is no whole code: %s', (words) =>
    expect(foundOrTyped(words, [])).toEqual([]),
  );

  it('has the name of the list that knows it', () => expect(foundOrTyped('55520000', known)).toEqual(known));
});
