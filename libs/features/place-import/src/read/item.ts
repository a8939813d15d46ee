/** A row of a file: a text for each of its columns, blanks around it removed. */
export interface ReadRow {
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
}

/** What is wrong in a file, and where. */
export interface FileFault {
  readonly line: number | null;
  readonly column: string | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

export type Item = ReadRow | FileFault;

export const isRow = (item: Item): item is ReadRow => 'row' in item;

export const atLine = (line: number, message: string): FileFault => ({ line, column: null, message });
