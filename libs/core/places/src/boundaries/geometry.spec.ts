import { describe, expect, it } from '@jest/globals';

import { geometryComplaint } from './geometry.js';

const ring = [
  [-2, 53],
  [-2.1, 53],
  [-2.1, 53.1],
  [-2, 53],
];
const polygon = (...coordinates: unknown[]) => JSON.stringify({ type: 'Polygon', coordinates });

describe('the geometry of a place', () => {
  it.each([
    ['a polygon', polygon(ring)],
    ['a polygon with a hole', polygon(ring, ring)],
    ['several polygons', JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })],
  ])('may be %s', (_, json) => expect(geometryComplaint(json)).toBeNull());

  it.each([
    ['a point', JSON.stringify({ type: 'Point', coordinates: [1, 2] }), 'no Polygon'],
    ['nothing', 'null', 'no Polygon'],
    ['no ring', polygon(), 'no ring'],
    ['words for numbers', polygon([['a', 'b']]), 'no Polygon'],
    ['a short ring', polygon(ring.slice(2)), 'fewer than four'],
    ['an open ring', polygon([...ring, [-2, 53.2]]), 'does not end where it begins'],
    ['metres', polygon(ring.map(([x = 0, y = 0]) => [x * 100_000, y * 10_000])), 'National Grid'],
    ['latitude first', polygon(ring.map(([x, y]) => [y, x])), 'longitude comes first'],
  ])('may not be %s', (_, json, complaint) => expect(geometryComplaint(json)).toContain(complaint));
});
