export const TEXTS = ['name', 'key', 'publisher', 'licence'] as const;

/** What is said of a set that is to be imported. */
export type ImportForm = Readonly<Record<(typeof TEXTS)[number], string>>;

export interface ImportFault {
  readonly field: keyof ImportForm | 'file';
  readonly message: string;
}

/** A fault of the file in words: where it is, and what to do. */
export function fileFaultText(fault: {
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
}): string {
  const where = [fault.line !== null && `Line ${fault.line}`, fault.column !== null && `column “${fault.column}”`];
  const place = where.filter(Boolean).join(', ');
  return place ? `${place}: ${fault.message}` : fault.message;
}
