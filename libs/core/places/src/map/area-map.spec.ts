import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Area, Position } from '../boundaries/geometry.js';
import { areaMap, mercator } from './area-map.js';

const square = (west: number, south: number, side = 0.1): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + side],
      [west + side, south + side],
      [west + side, south],
      [west, south],
    ],
  ],
});

/** The corners of a drawn shape, as absolute grid points. */
function corners(path: string): string[] {
  const numbers = path.match(/-?\d+/g)?.map(Number) ?? [];
  let [x, y] = [0, 0];
  const found: string[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
    found.push(`${x} ${y}`);
  }
  return found;
}

describe('a map of areas', () => {
  it('has north at the top and fills the drawing', () => {
    const map = areaMap([{ code: 'a', area: square(-2, 53) }], 100);
    expect(map.height).toBe(100);
    expect(map.shapes).toEqual([{ code: 'a', path: `M0 100l0-100 ${map.width} 0 0 100z` }]);
    expect(map.width).toBe(60);
  });

  it('keeps angles: a step north is 1/cos φ times the same step east', () => {
    const [x, y] = mercator([-2, 53]);
    const [east] = mercator([-1.999, 53]);
    const [, north] = mercator([-2, 53.001]);
    expect((y - north) / (east - x)).toBeCloseTo(1 / Math.cos((53.0005 * Math.PI) / 180), 5);
  });

  it('leaves no gap between neighbours: a border that was shared is shared', () => {
    const wave = fc.array(
      fc.tuple(fc.double({ min: -0.02, max: 0.02, noNaN: true }), fc.double({ min: 0.001, max: 0.01, noNaN: true })),
      {
        minLength: 3,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(wave, (steps) => {
        let south = 53;
        const border = steps.map(([sway, up]): Position => [-2 + sway, (south += up)]);
        const [first, last] = [border[0] as Position, border.at(-1) as Position];
        const side = (east: number): Area => ({
          type: 'Polygon',
          coordinates: [[...border, [east, last[1]], [east, first[1]], first]],
        });
        const [left, right] = areaMap(
          [
            { code: 'l', area: side(-2.1) },
            { code: 'r', area: side(-1.9) },
          ],
          200,
        ).shapes;
        const shared = corners(left?.path ?? '').slice(0, -2);
        expect(corners(right?.path ?? '').slice(0, -2)).toEqual(shared);
      }),
    );
  });

  it('draws nothing for an area that is smaller than a unit', () => {
    const map = areaMap(
      [
        { code: 'large', area: square(-2, 53, 1) },
        { code: 'small', area: square(-1.5, 53.5, 0.0001) },
      ],
      50,
    );
    expect(map.shapes[1]?.path).toBe('');
  });
});
