import type { CellReader } from '../cells/cell-reader.js';
import type { PlaceKind } from '../codes/place-kind.js';

/** One column of a file. */
export interface Column {
  /** As the first line names it; in GeoJSON a property, or `geometry`. */
  readonly name: string;
  readonly reads: CellReader;
  /** Whether the cell may be empty. */
  readonly mayBeEmpty?: true;
  /** The kind of place that must be known under the code in the cell. */
  readonly parent?: PlaceKind;
  /** Whether no two rows may have the same here. */
  readonly isUnique?: true;
}

/** A rule about several cells of a row. */
export interface RowRule {
  /** The column that is named when the rule is broken. */
  readonly column: string;
  /** What is wrong, as a sentence; null when nothing is. Called only for rows whose cells are all in order. */
  readonly complaint: (row: Readonly<Record<string, string>>) => string | null;
}

/** How a file is built. */
export type FileForm = 'csv' | 'geojson' | 'govuk-bank-holidays';

/** Where rows of a dataset go. */
export type Target =
  | 'authorities'
  | 'care-boards'
  | 'wards'
  | 'neighbourhoods'
  | 'deprivation'
  | 'centres'
  | 'boundaries'
  | 'postcode-districts'
  | 'cpv'
  | 'bank-holidays';

/** A public dataset: where it comes from, what may be done with it, how its file is built. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Where the public file is to be had. */
  readonly source: string;
  readonly edition: string;
  readonly licence: string;
  /** To be shown wherever the data are. */
  readonly attribution: string;
  readonly form: FileForm;
  readonly target: Target;
  readonly columns: readonly Column[];
  readonly rules: readonly RowRule[];
  /** Columns that together say which row it is. */
  readonly key: readonly string[];
  /** How many rows this edition has; null where any number may be. */
  readonly rows: number | null;
  /** True for places that do not exist. */
  readonly isFictional: boolean;
}
