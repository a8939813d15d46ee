import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { jsonChunks } from './json-chunks.js';

describe('jsonChunks', () => {
  it('gives together what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))), (value) => {
        expect([...jsonChunks(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
      }),
    );
  });

  it('never holds more than a little of a large list', () => {
    const bids = Array.from({ length: 20_000 }, (_, id) => ({ id, points: '12.50' }));
    const chunks = [...jsonChunks({ bids })];
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
  });
});
