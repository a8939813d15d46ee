import { pipeline } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import type { Dataset } from '@commonweal/places';

import { atLine, type Item } from './item.js';
import type { SourceText } from './source-text.js';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** No line of a dataset is as long: a quote that was opened and not closed. */
const LONGEST_RECORD = 100_000;

const OPTIONS = {
  info: true,
  skip_empty_lines: true,
  relax_column_count: true,
  trim: true,
  max_record_size: LONGEST_RECORD,
} as const;

/** The rows of a CSV file whose first line names the columns of the dataset, in any order; others are left out. */
export async function* csvItems({ columns }: Dataset, text: SourceText): AsyncGenerator<Item> {
  const names = columns.map(({ name }) => name);
  // Ends both when either ends; what goes wrong with the file goes wrong with the records.
  const records = pipeline(text.pieces(), parse(OPTIONS), () => undefined);
  try {
    yield* itemsOf(records as AsyncIterable<Parsed>, names);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (!text.fault) yield atLine(Number(error['lines'] ?? 1), sentenceOf(error.code));
  }
  if (text.isBlank && !text.fault) yield atLine(1, 'is empty: a line with the names of the columns is expected.');
}

async function* itemsOf(records: AsyncIterable<Parsed>, names: readonly string[]): AsyncGenerator<Item> {
  let head: readonly string[] | null = null;
  for await (const { record, info } of records) {
    yield* head ? [item(head, record, info.lines)] : headFaults(record, names);
    head ??= record;
  }
}

function* headFaults(head: readonly string[], expected: readonly string[]): Generator<Item> {
  for (const column of expected.filter((name) => !head.includes(name)))
    yield {
      line: 1,
      column,
      message: `is missing. Expected are the columns ${expected.join(', ')}; found were ${head.join(', ').slice(0, 300)}. Rename the columns, or choose the dataset that the file belongs to.`,
    };
  const twice = head.find((name, at) => expected.includes(name) && head.indexOf(name) !== at);
  if (twice !== undefined) yield { line: 1, column: twice, message: 'stands twice in the first line. Remove one.' };
}

function item(head: readonly string[], record: readonly string[], line: number): Item {
  if (record.length !== head.length)
    return atLine(
      line,
      `has ${record.length} of ${head.length} cells. The file is truncated here, or a text with a comma lacks its quotes.`,
    );
  return { line, row: Object.fromEntries(head.map((name, at) => [name, record[at] ?? ''])) };
}

const sentenceOf = (code: string): string =>
  code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
    ? 'has a quote that is never closed: the file is truncated, or a quote is too many.'
    : `cannot be read as CSV (${code}): a quote stands in the middle of a cell. Save the file anew as CSV.`;
