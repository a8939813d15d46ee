import { describe, expect, it } from '@jest/globals';

import { textFaults } from './text-faults.js';

const rule = { path: '$.title', name: 'a title', most: 10 };

describe('text that a person typed', () => {
  it.each(['Tab\tand', 'two\nlines', 'Tŷ Hafan'])('may be %j', (text) => expect(textFaults(text, rule)).toEqual([]));

  it.each([
    ['', 'Enter a title'],
    [' \n ', 'Enter a title'],
    ['a'.repeat(11), 'Shorten a title to 10 characters: it has 11'],
    ['a\u0000b', 'Remove the control characters from a title; copy it as plain text'],
    ['a\u0085b', 'Remove the control characters from a title; copy it as plain text'],
    ['a\uD800b', 'Remove the control characters from a title; copy it as plain text'],
  ])('is refused as %j', (text, message) => {
    expect(textFaults(text, rule)).toEqual([{ path: '$.title', message }]);
  });

  it('counts characters after composing them', () => {
    expect(textFaults('e\u0301'.repeat(10), rule)).toEqual([]);
  });
});
