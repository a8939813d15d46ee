/** What a question may be asked with. */
export type Value = string | number | Date | null | readonly string[];

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A value in the text form in which PostgreSQL reads it. */
export function wireValue(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' ? String(value) : `{${value.map(quoted).join(',')}}`;
}
