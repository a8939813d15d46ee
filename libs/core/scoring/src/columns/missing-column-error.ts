/** Columns were handed over without one that a leaf, the method or a tie-break looks at. */
export class MissingColumnError extends Error {
  override readonly name = 'MissingColumnError';

  constructor(asking: string, column: string) {
    super(`"${asking}" needs a column of ${column}.`);
  }
}
