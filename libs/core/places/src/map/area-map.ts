import { type Area, type Position, ringsOf } from '../boundaries/geometry.js';

/** An area of a map. */
export interface MapArea {
  readonly code: string;
  readonly area: Area;
}

/** A drawn area: `path` is the value of an SVG path's `d`. */
export interface MapShape {
  readonly code: string;
  readonly path: string;
}

/** Shapes in a drawing of whole units, the origin at the top left. */
export interface AreaMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

type Point = readonly [x: number, y: number];

/**
 * Mercator's projection, north downwards as screens count. Within one region its scale differs by less than 2 %.
 *
 *     x = λ        y = −ln tan(π/4 + φ/2)
 */
export function mercator([longitude, latitude]: Position): Point {
  const radians = Math.PI / 180;
  return [longitude * radians, -Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))];
}

/**
 * Areas as shapes of a drawing in which they have as much room as there is, in whole units.
 *
 * Rounding to the grid is also what simplifies: positions that fall on one grid point become one, and a shape keeps its
 * place on the grid whoever its neighbours are. So a border that two areas share stays shared; simplifying each outline
 * for itself would tear gaps.
 *
 * @param areas at least one
 * @param size the longer side of the drawing, in units, a positive whole number
 */
export function areaMap(areas: readonly MapArea[], size: number): AreaMap {
  const projected = areas.map(({ code, area }) => ({ code, rings: ringsOf(area).map((ring) => ring.map(mercator)) }));
  const frame = frameOf(projected.flatMap(({ rings }) => rings.flat()));
  const scale = size / Math.max(frame.width, frame.height);
  const onGrid = ([x, y]: Point): Point => [Math.round((x - frame.left) * scale), Math.round((y - frame.top) * scale)];
  return {
    width: Math.max(1, Math.round(frame.width * scale)),
    height: Math.max(1, Math.round(frame.height * scale)),
    shapes: projected.map(({ code, rings }) => ({
      code,
      path: rings.map((ring) => ringPath(ring.map(onGrid))).join(''),
    })),
  };
}

function frameOf(points: readonly Point[]) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** A ring as a path of relative steps; empty for one that has shrunk to a line. */
function ringPath(ring: readonly Point[]): string {
  const points = withoutRepeats(ring);
  const [first] = points;
  if (!first || points.length < 4) return '';
  let path = `M${first[0]} ${first[1]}l`;
  for (let at = 1; at < points.length - 1; at += 1) path += step(points[at - 1] as Point, points[at] as Point, at > 1);
  return `${path}z`;
}

function step([fromX, fromY]: Point, [x, y]: Point, isLater: boolean): string {
  const [across, down] = [x - fromX, y - fromY];
  return `${isLater && across >= 0 ? ' ' : ''}${across}${down < 0 ? '' : ' '}${down}`;
}

const withoutRepeats = (ring: readonly Point[]): Point[] =>
  ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);
