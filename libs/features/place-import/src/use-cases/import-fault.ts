import type { FileFault } from '../read/item.js';

/** What stands in the way of an import. */
export interface ImportFault {
  /** File, line and column, as far as it is about one. */
  readonly place: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A fault together with the file that it is in. */
const inFile = (file: string, { line, column, message }: FileFault): ImportFault => ({
  place: [file, ...(line === null ? [] : [`line ${line}`]), ...(column === null ? [] : [`column ${column}`])].join(' '),
  message,
});

/** Ends the import of a file; it never leaves this library. */
export class AtFault extends Error {
  constructor(readonly faults: readonly FileFault[]) {
    super('The file is at fault');
  }
}

/** @throws AtFault when there are faults */
export function refuse(faults: readonly FileFault[]): void {
  if (faults.length > 0) throw new AtFault(faults);
}

const UNIQUE_VIOLATION = '23505';

/** @throws AtFault for a code that another dataset has taken; otherwise the error itself */
export function refuseTaken(error: Error & { readonly code?: string; readonly detail?: string }): never {
  if (error.code !== UNIQUE_VIOLATION) throw error;
  const message = `has a code that another dataset holds already (${error.detail ?? 'unknown'}). Two datasets were mixed up.`;
  throw new AtFault([{ line: null, column: null, message }]);
}

/** The faults that ended the import of a file. @throws the error itself when it is something else */
export function faultsOf(file: string, error: unknown): { readonly faults: readonly ImportFault[] } {
  if (error instanceof AtFault) return { faults: error.faults.map((fault) => inFile(file, fault)) };
  throw error;
}
