/** A measure of a customer's own set, in the words of its publisher. */
export interface ImportedMeasure {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly theme: string | null;
  readonly outcome: string | null;
  /** Pounds for one unit with two decimals; null: graded only. */
  readonly proxyValue: string | null;
  readonly priceYear: string | null;
  readonly source: string | null;
  readonly uncertainty: string | null;
  readonly overlapGroup: string | null;
}

/** One row of a table as it stood in the file. */
export interface TableRow {
  /** Line of a text, row of a sheet: counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something wrong in a file that is to be imported. */
export interface ImportFault {
  /** Null where it is about the file as a whole. */
  readonly line: number | null;
  /** The column's heading; null where it is about a whole line. */
  readonly column: string | null;
  readonly message: string;
}
