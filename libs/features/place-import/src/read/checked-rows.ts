import { type Dataset, rowFaults } from '@commonweal/places';

import { bankHolidayItems } from './bank-holiday-items.js';
import { csvItems } from './csv-items.js';
import { geojsonItems } from './geojson-items.js';
import { type FileFault, type Item, isRow, type ReadRow } from './item.js';
import type { SourceText } from './source-text.js';

/** How many faults are told at once: enough to see what they have in common. */
export const MOST_FAULTS = 20;

/** Reads the rows of a dataset's file and keeps a list of what is wrong with them. */
export class CheckedRows {
  readonly faults: FileFault[] = [];
  /** Columns that no two rows share, with the line in which each value stood. */
  readonly #unique: readonly { readonly columns: readonly string[]; readonly lines: Map<string, number> }[];
  #rows = 0;

  constructor(
    private readonly dataset: Dataset,
    private readonly text: SourceText,
  ) {
    const single = dataset.columns.filter(({ isUnique }) => isUnique).map(({ name }) => [name]);
    const all = dataset.key.length > 1 ? [...single, dataset.key] : single;
    this.#unique = all.map((columns) => ({ columns, lines: new Map<string, number>() }));
  }

  /** How many rows were in order. */
  get count(): number {
    return this.#rows;
  }

  /** The rows that are in order; ends early once there are many faults. */
  async *rows(): AsyncGenerator<ReadRow> {
    for await (const item of this.#items()) {
      const faults = isRow(item) ? this.#faultsOf(item) : [item];
      this.faults.push(...faults);
      if (this.faults.length >= MOST_FAULTS || this.#isFatal(faults)) return;
      if (faults.length > 0 || !isRow(item)) continue;
      this.#rows += 1;
      yield item;
    }
    this.#end();
  }

  /** A file whose columns are wrong would only repeat itself. */
  #isFatal(faults: readonly FileFault[]): boolean {
    return this.dataset.form === 'csv' && faults.some(({ line, column }) => line === 1 && column !== null);
  }

  #items(): AsyncGenerator<Item> {
    if (this.dataset.form === 'csv') return csvItems(this.dataset, this.text);
    return this.dataset.form === 'geojson' ? geojsonItems(this.dataset, this.text) : bankHolidayItems(this.text);
  }

  #faultsOf({ line, row }: ReadRow): FileFault[] {
    const faults = rowFaults(this.dataset, row);
    if (faults.length > 0)
      return faults.map(({ column, message }) => ({ line, column: this.#named(column, row), message }));
    return this.#repeats(line, row);
  }

  /** Features often stand in one line, so a fault in one also says whose it is. */
  #named(column: string, row: ReadRow['row']): string {
    const { form, key } = this.dataset;
    return form === 'geojson' ? `${column} of ${key.map((name) => row[name]).join(' ')}` : column;
  }

  #repeats(line: number, row: ReadRow['row']): FileFault[] {
    return this.#unique.flatMap(({ columns, lines }) => {
      const value = columns.length === 1 ? (row[columns[0] ?? ''] ?? '') : columns.map((name) => row[name]).join(' ');
      const before = lines.get(value);
      if (before === undefined) lines.set(value, line);
      return before === undefined ? [] : [repeated(line, columns, { value, before })];
    });
  }

  #end(): void {
    const { rows } = this.dataset;
    if (this.text.fault) this.faults.push(this.text.fault);
    else if (this.faults.length === 0 && rows !== null && this.#rows !== rows)
      this.faults.push(wrongCount(this.#rows, rows));
    else if (this.faults.length === 0 && this.#rows === 0) this.faults.push(NO_ROWS);
  }
}

const repeated = (
  line: number,
  columns: readonly string[],
  { value, before }: { value: string; before: number },
): FileFault => ({
  line,
  column: columns.join(' and '),
  message: `${value} stands already in line ${before}. Remove one of the two.`,
});

const NO_ROWS: FileFault = {
  line: null,
  column: null,
  message: 'has no rows. The file is truncated or another one: download it again.',
};

const wrongCount = (found: number, expected: number): FileFault => ({
  line: null,
  column: null,
  message:
    found < expected
      ? `has ${found} rows; this edition has ${expected}. The file is truncated or of another edition: download it again.`
      : `has ${found} rows; this edition has ${expected}. The file is of another edition.`,
});
