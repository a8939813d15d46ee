/** A code, and what it is called where that is known. */
export interface NamedCode {
  readonly code: string;
  readonly name: string | null;
}

/** Codes of one kind as they are chosen: those that stand, and those that somebody has looked up. */
export interface CodeChoice {
  readonly chosen: readonly NamedCode[];
  /** Null: nothing was looked up. */
  readonly found: readonly NamedCode[] | null;
  /** What was looked up. */
  readonly words: string;
  /** There are more than were found. */
  readonly isMore?: boolean;
  /** Nothing can be found by name: no list of such codes was loaded. */
  readonly isUnlisted?: boolean;
}

/**
 * The codes of a kind after a form of the chooser's was sent: one more or one less; null where it was about another kind.
 *
 * @param kind the name of the chooser
 */
export function codesAfter(kind: string, before: readonly string[], form: FormData): string[] | null {
  const [added, removed] = [form.get(`add-${kind}`), form.get(`remove-${kind}`)];
  if (added !== null) return [...new Set([...before, String(added)])];
  return removed === null ? null : before.filter((code) => code !== removed);
}
