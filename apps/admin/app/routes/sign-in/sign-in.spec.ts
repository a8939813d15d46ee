import { describe, expect, it } from '@jest/globals';

import { pathWithin } from './path-within';
import { signInFaults } from './sign-in-faults';

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

describe('signInFaults', () => {
  it('names every missing answer at once', () => {
    expect(signInFaults({ email: 'nobody', password: '' }).map(({ field }) => field)).toEqual(['email', 'password']);
  });

  it('finds none in a complete answer', () => {
    expect(signInFaults({ email: 'amira@council.example', password: 'x' })).toEqual([]);
  });
});
