const FIELDS = ['title', 'description'] as const;

/** What somebody types; `version` is the one that the page was written for. */
export type WordsForm = Readonly<Record<(typeof FIELDS)[number] | 'version', string>>;

/** Reads the form. A browser ends lines with two characters, and an empty line parts paragraphs. */
export function wordsFormIn(sent: FormData): WordsForm {
  const text = (name: string) =>
    String(sent.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  return { title: text('title'), description: text('description'), version: text('version') };
}

/** What is wrong, as the key of our words; `changed` and `refused` are of no one field. */
export type WordsFault = (typeof FIELDS)[number] | 'changed' | 'refused';

/** What the graph says of a change that it did not take. */
export function wordsFaults(ended: string, paths: readonly string[]): WordsFault[] {
  if (ended === 'Conflict') return ['changed'];
  const faults = FIELDS.filter((field) => paths.includes(`$.${field}`));
  return faults.length > 0 ? faults : ['refused'];
}
