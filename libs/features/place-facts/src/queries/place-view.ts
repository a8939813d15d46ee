import type { Domain, PlaceKind } from '@commonweal/places';

/** A place by name. */
export interface PlaceName {
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly isFictional: boolean;
}

/** How many neighbourhoods lie in each tenth of the country, the most deprived first. */
export type Deciles = readonly number[];

/** What the database tells of the deprivation of the neighbourhoods in a place. */
export interface DeprivationRow {
  readonly neighbourhoods: number;
  readonly deciles: Deciles;
  readonly domains: Readonly<Record<Domain, Deciles>>;
  readonly rank: number | null;
  readonly score: string | null;
}

/** A place that lies within another one, as a map and its table need it. */
export interface PartRow extends PlaceName {
  readonly neighbourhoods: number;
  readonly mostDeprived: number;
  readonly decile: number | null;
  readonly geometry: unknown;
}

/** A dataset as it was imported last. */
export interface LoadedRow {
  readonly dataset: string;
  readonly version: number;
  readonly sha256: string;
  readonly rows: number;
  readonly importedAt: string;
}

/** A place with what was asked for of it. */
export interface PlaceRow extends PlaceName {
  readonly nhsCode: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly parents?: readonly PlaceName[];
  readonly deprivation?: DeprivationRow | null;
  readonly parts?: readonly PartRow[];
  readonly loaded?: readonly LoadedRow[];
}
