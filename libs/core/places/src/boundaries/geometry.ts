/** Degrees east and north, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** An area as GeoJSON writes it (RFC 7946). */
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** All rings of an area, holes included. */
export const ringsOf = ({ type, coordinates }: Area): readonly Ring[] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/**
 * What is wrong with the geometry of a feature, written as JSON.
 *
 * @returns the end of a sentence; null when it is an area within the United Kingdom in degrees
 */
export function geometryComplaint(json: string): string | null {
  const geometry = JSON.parse(json) as unknown;
  if (!isArea(geometry)) return 'is no Polygon or MultiPolygon of rings of positions';
  const rings = ringsOf(geometry);
  if (rings.length === 0) return 'has no ring';
  return firstComplaint(rings);
}

const firstComplaint = (rings: readonly Ring[]): string | null =>
  rings.map(ringComplaint).find((complaint) => complaint !== null) ?? null;

function isArea(geometry: unknown): geometry is Area {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry))
    return false;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return isList(coordinates, isRing);
  return type === 'MultiPolygon' && isList(coordinates, (polygon) => isList(polygon, isRing));
}

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const isRing = (ring: unknown): boolean => isList(ring, isPosition);
const isPosition = (position: unknown): boolean =>
  isList(position, (number) => typeof number === 'number' && Number.isFinite(number)) &&
  (position as unknown[]).length >= 2;

function ringComplaint(ring: Ring): string | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4) return 'has a ring of fewer than four positions';
  if (first[0] !== last[0] || first[1] !== last[1]) return 'has a ring that does not end where it begins';
  const outside = ring.find(([longitude, latitude]) => !isBritish(longitude, latitude));
  return outside ? outsideWords(outside) : null;
}

const isBritish = (longitude: number, latitude: number): boolean =>
  longitude >= -9 && longitude <= 3 && latitude >= 49 && latitude <= 61;

const outsideWords = ([longitude, latitude]: Position): string =>
  Math.abs(longitude) > 180 || Math.abs(latitude) > 90
    ? 'is in metres of the National Grid: export it in WGS 84 (EPSG:4326)'
    : `has the position ${longitude}, ${latitude}, outside the United Kingdom: longitude comes first`;
