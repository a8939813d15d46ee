import { describe, expect, it } from '@jest/globals';

import { pathWithin } from './path-within.js';

describe('pathWithin', () => {
  it.each([
    ['/lots/1/result?bid=2', '/lots/1/result?bid=2'],
    ['/', '/'],
    [null, '/'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%j leads to %s', (wish, path) => {
    expect(pathWithin(wish)).toBe(path);
  });
});
