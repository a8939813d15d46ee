import type { Column, Dataset } from './dataset.js';

/** A fault of one row. */
export interface RowFault {
  readonly column: string;
  /** What is wrong and what to do, as the end of a sentence that begins with the place. */
  readonly message: string;
}

const MOST_SHOWN = 40;

const shown = (text: string): string =>
  JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

function cellFault({ name, reads, mayBeEmpty }: Column, text: string): RowFault[] {
  if (text === '') return mayBeEmpty ? [] : [{ column: name, message: 'is empty. Every row needs a value here.' }];
  const complaint = reads(text);
  if (complaint === null) return [];
  return [{ column: name, message: `${name === 'geometry' ? '' : `${shown(text)} `}${complaint}.` }];
}

/**
 * What is wrong with a row: each cell by itself, and once these are in order, the rules about several.
 *
 * @param row a text for each column of the dataset, blanks around it removed
 */
export function rowFaults({ columns, rules }: Dataset, row: Readonly<Record<string, string>>): RowFault[] {
  const faults = columns.flatMap((column) => cellFault(column, row[column.name] ?? ''));
  if (faults.length > 0) return faults;
  return rules.flatMap(({ column, complaint }) => {
    const message = complaint(row);
    return message === null ? [] : [{ column, message }];
  });
}
