import type { ImportFault, ImportedMeasure, TableRow } from './imported-measure.js';

export type Field = keyof ImportedMeasure;

/** The columns by the heading that we write, with other headings that mean the same. */
export const COLUMNS: readonly { readonly field: Field; readonly heading: string; readonly also: readonly string[] }[] =
  [
    { field: 'code', heading: 'code', also: ['id', 'ref', 'reference', 'measure id'] },
    { field: 'name', heading: 'name', also: ['measure', 'title', 'description'] },
    { field: 'unit', heading: 'unit', also: ['units'] },
    { field: 'theme', heading: 'theme', also: [] },
    { field: 'outcome', heading: 'outcome', also: [] },
    { field: 'proxyValue', heading: 'value', also: ['proxy value', 'proxy', 'value (£)', 'proxy value (£)'] },
    { field: 'priceYear', heading: 'price year', also: ['year', 'price base year'] },
    { field: 'source', heading: 'source', also: [] },
    { field: 'uncertainty', heading: 'uncertainty', also: ['notes', 'note'] },
    { field: 'overlapGroup', heading: 'overlap group', also: ['overlap'] },
  ];

const NEEDED: readonly Field[] = ['code', 'name', 'unit'];

/** Which cell of a row holds which field. */
export type Placement = ReadonlyMap<Field, number>;

export interface Heading {
  readonly placement: Placement;
  readonly faults: readonly ImportFault[];
}

/** Reads the line of headings: letter case, spaces around and the order make no difference; an unknown heading is a fault. */
export function readHeading({ line, cells }: TableRow): Heading {
  const known = cells.map((cell) => columnOf(cell));
  const placement = new Map(known.flatMap((column, index) => (column ? [[column.field, index] as const] : [])));
  const wrong = cells.flatMap((cell, index): ImportFault[] => {
    const column = known[index];
    if (!column)
      return [{ line, column: cell, message: `There is no column “${cell}”. The columns are: ${headings()}` }];
    return known.indexOf(column) < index
      ? [{ line, column: cell, message: `The column “${cell}” is there twice` }]
      : [];
  });
  const missing = NEEDED.filter((field) => !placement.has(field)).map((field) => ({
    ...{ line, column: headingOf(field) },
    message: `The column “${headingOf(field)}” is missing from the first line`,
  }));
  return { placement, faults: [...wrong, ...missing] };
}

export const headingOf = (field: Field): string => COLUMNS.find((column) => column.field === field)?.heading ?? field;

const headings = (): string => COLUMNS.map(({ heading }) => heading).join(', ');

function columnOf(cell: string) {
  const heading = cell.trim().toLowerCase();
  return COLUMNS.find((column) => column.heading === heading || column.also.includes(heading));
}
