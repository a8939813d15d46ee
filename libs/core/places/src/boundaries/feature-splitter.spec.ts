import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FeatureSplitter } from './feature-splitter.js';

const features = [
  { type: 'Feature', properties: { name: 'a "quoted" }] name\\', list: [{ deep: [1] }] }, geometry: null },
  { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } },
];
const file = JSON.stringify({ type: 'FeatureCollection', crs: { properties: { name: 'x' } }, features }, null, 1);

const split = (pieces: readonly string[]) => {
  const splitter = new FeatureSplitter();
  const found = pieces.flatMap((piece) => splitter.push(piece));
  return { found, isComplete: splitter.isComplete };
};

describe('cutting a file into features', () => {
  it('gives the same whatever pieces the file comes in', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places.toSorted((a, b) => a - b), file.length];
        const pieces = ends.map((end, at) => file.slice(ends[at - 1] ?? 0, end));
        const { found, isComplete } = split(pieces);
        expect(found.map(({ json }) => JSON.parse(json))).toEqual(features);
        expect(isComplete).toBe(true);
      }),
    );
  });

  it('says in which line each begins', () => {
    const { found } = split(['{"features":[\n{"a":1},\n', '{"a":\n2}]}']);
    expect(found.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('knows a file that was cut short', () => {
    expect(split([file.slice(0, -2)]).isComplete).toBe(false);
  });
});
