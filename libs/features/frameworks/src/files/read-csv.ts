import { isUtf8 } from 'node:buffer';

import { CsvError, type Info, parse } from 'csv-parse/sync';

import { type FileFaulty, fileFaulty, type TableRow } from '@commonweal/frameworks';
import { type Result, fail, ok } from '@commonweal/result';

const WORDS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens here is never closed. Was the file cut off?',
  CSV_MAX_RECORD_SIZE: 'This line is longer than a measure can be',
};
const OTHERWISE =
  'This line is not CSV: put texts with quotation marks or commas into quotation marks, and double those inside';

/** The rows of a CSV file in UTF-8, each with the line that it begins on. */
export function readCsv(content: Uint8Array): Result<TableRow[], FileFaulty> {
  const text = decoded(content);
  if (!text.ok) return text;
  try {
    const records = parse(text.value, {
      ...{ info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 20_000 },
    }) as unknown as { record: string[]; info: Info }[];
    return ok(records.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    return fail(fileFaulty([{ line, column: null, message: WORDS[error.code] ?? OTHERWISE }]));
  }
}

const breaksIn = (record: readonly string[]): number => record.join('').split('\n').length - 1;

const NOT_UTF_8 =
  'The file is not in UTF-8. In the spreadsheet choose “CSV UTF-8” when you save it, or send the spreadsheet itself.';
/** Stands beside every letter of UTF-16, whose English would pass for UTF-8. */
const NOTHING = '\u0000';

function decoded(content: Uint8Array): Result<string, FileFaulty> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const [before = '', ...rest] = text.split(NOTHING, 2);
    return rest.length === 0 ? ok(text) : notUtf8(before.split('\n').length);
  } catch {
    return notUtf8(firstWrongLine(content));
  }
}

const notUtf8 = (line: number) => fail(fileFaulty([{ line, column: null, message: NOT_UTF_8 }]));

/** The line on which the first byte is that UTF-8 does not have. */
function firstWrongLine(content: Uint8Array): number {
  const lines = Buffer.from(content).toString('latin1').split('\n');
  return (
    Math.max(
      lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))),
      0,
    ) + 1
  );
}
