import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalHash } from './canonical-hash.js';
import { canonicalJson, NotJsonError } from './canonical-json.js';
import { sha256 } from './sha256.js';

describe('the hash of a canonical form', () => {
  it('is the same taken piece by piece as taken of the whole text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalHash(value)).toBe(sha256(canonicalJson(value)));
      }),
    );
  });

  it('leaves out what JSON leaves out', () => {
    expect(canonicalHash({ a: undefined, b: [1] })).toBe(sha256('{"b":[1]}'));
  });

  it('does not exist for what is no JSON, at any depth', () => {
    expect(() => canonicalHash({ a: [1n] })).toThrow(NotJsonError);
    expect(() => canonicalHash(undefined)).toThrow(NotJsonError);
  });
});
