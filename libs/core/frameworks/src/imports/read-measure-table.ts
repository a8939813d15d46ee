import { parsePounds, toWire } from '@commonweal/money';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { type Field, type Placement, headingOf, readHeading } from './columns.js';
import type { ImportFault, ImportedMeasure, TableRow } from './imported-measure.js';

export const MOST_MEASURES_OF_A_SET = 2000;
const MOST_FAULTS = 100;
const LONGEST = 1000;
const PRICE_YEAR = /^\d{4}(\/\d{2})?$/;

/** The file holds something that cannot be taken; nothing of it is. */
export type FileFaulty = Failure<'FileFaulty'> & { readonly faults: readonly ImportFault[] };

/** The failure that lists what is wrong with a file, the first hundred faults. */
export const fileFaulty = (faults: readonly ImportFault[]): FileFaulty => ({
  kind: 'FileFaulty',
  message:
    faults.length === 1
      ? (faults[0]?.message ?? '')
      : `${faults.length} things in the file need attention; nothing was imported`,
  path: ['content'],
  faults: faults.slice(0, MOST_FAULTS),
});

/**
 * Reads a table of measures: all of it, or none with every fault by line and column.
 *
 * @param rows the heading first; empty rows are passed over
 */
export function readMeasureTable(rows: readonly TableRow[]): Result<ImportedMeasure[], FileFaulty> {
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) return fail(fileFaulty([{ line: null, column: null, message: 'The file is empty' }]));
  const { placement, faults } = readHeading(head);
  if (faults.length > 0) return fail(fileFaulty(faults));
  const width = head.cells.length;
  const read = body.map((row) => ({ row, measure: measureOf(row, placement) }));
  const all = [
    ...sizeFaults(body.length),
    ...read.flatMap(({ row, measure }) => [...widthFaults(row, width), ...measureFaults(row.line, measure)]),
    ...repeated(read),
  ];
  return all.length > 0 ? fail(fileFaulty(all)) : ok(read.map(({ measure }) => inOneForm(measure)));
}

function sizeFaults(count: number): ImportFault[] {
  if (count === 0) return [{ line: null, column: null, message: 'The file has headings and no measures' }];
  if (count <= MOST_MEASURES_OF_A_SET) return [];
  return [
    {
      line: null,
      column: null,
      message: `A set has at most ${MOST_MEASURES_OF_A_SET} measures; this file has ${count}`,
    },
  ];
}

/** A line that stops short is what a file that was cut off looks like. */
const widthFaults = ({ line, cells }: TableRow, width: number): ImportFault[] =>
  cells.length === width
    ? []
    : [
        {
          line,
          column: null,
          message: `This line has ${cells.length} columns instead of ${width}. Was the file cut off, or is a comma not in quotation marks?`,
        },
      ];

function measureOf({ cells }: TableRow, placement: Placement): ImportedMeasure {
  const cell = (field: Field): string => (cells[placement.get(field) ?? cells.length] ?? '').normalize('NFC').trim();
  const optional = (field: Field): string | null => cell(field) || null;
  return {
    ...{ code: cell('code'), name: cell('name'), unit: cell('unit') },
    ...{ theme: optional('theme'), outcome: optional('outcome'), proxyValue: optional('proxyValue') },
    ...{ priceYear: optional('priceYear'), source: optional('source'), uncertainty: optional('uncertainty') },
    overlapGroup: optional('overlapGroup'),
  };
}

function measureFaults(line: number, measure: ImportedMeasure): ImportFault[] {
  const at = (field: Field, message: string): ImportFault => ({ line, column: headingOf(field), message });
  const empty = (['code', 'name', 'unit'] as const).filter((field) => measure[field] === '');
  const long = (Object.keys(measure) as Field[]).filter((field) => (measure[field]?.length ?? 0) > longest(field));
  return [
    ...empty.map((field) => at(field, `The ${headingOf(field)} is missing`)),
    ...long.map((field) => at(field, `At most ${longest(field)} characters`)),
    ...valueFaults(measure).map(([field, message]) => at(field, message)),
  ];
}

const longest = (field: Field): number => (field === 'code' ? 60 : LONGEST);

function valueFaults({ proxyValue, priceYear }: ImportedMeasure): (readonly [Field, string])[] {
  if (proxyValue === null) return [];
  const money = parsePounds(proxyValue);
  const year =
    priceYear === null
      ? 'A value needs its price year, like 2024 or 2024/25'
      : 'Give the price year as 2024 or 2024/25';
  return [
    ...(money.ok ? [] : [['proxyValue', `“${proxyValue}” is not an amount. ${money.failure.message}`] as const]),
    ...(priceYear !== null && PRICE_YEAR.test(priceYear) ? [] : [['priceYear', year] as const]),
  ];
}

function repeated(read: readonly { readonly row: TableRow; readonly measure: ImportedMeasure }[]): ImportFault[] {
  const first = new Map<string, number>();
  return read.flatMap(({ row: { line }, measure: { code } }) => {
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, line);
    if (earlier === undefined || code === '') return [];
    return [{ line, column: headingOf('code'), message: `The code ${code} is on line ${earlier} already` }];
  });
}

function inOneForm(measure: ImportedMeasure): ImportedMeasure {
  const money = measure.proxyValue === null ? null : parsePounds(measure.proxyValue);
  return { ...measure, proxyValue: money?.ok ? toWire(money.value) : null };
}
