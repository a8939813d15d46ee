/** A number in JSON, to the last digit as it is written here: money and weights never pass through binary fractions. */
export class ExactNumber {
  /** @param text a plain decimal, e.g. `40465.2` */
  constructor(readonly text: string) {}
}

/** What {@link exactJson} can write. Members that are `undefined` are left out. */
export type ExactValue =
  | string
  | boolean
  | number
  | null
  | undefined
  | ExactNumber
  | readonly ExactValue[]
  | { readonly [name: string]: ExactValue };

/**
 * JSON text of a value: members in the order given, without those that are missing, numbers to the digit. The same value
 * gives the same bytes.
 *
 * @example exactJson({ amount: new ExactNumber('33721.10'), note: undefined }) // '{"amount":33721.10}'
 */
export function exactJson(value: ExactValue): string {
  if (value instanceof ExactNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(exactJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value as Record<string, ExactValue>).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${exactJson(member)}`).join(',')}}`;
}

/**
 * The object without members that say nothing: `undefined`, null, an empty text, an empty list, an empty object; itself
 * `undefined` when nothing is left.
 */
export function said(members: { readonly [name: string]: ExactValue }): ExactValue {
  const kept = Object.entries(members).filter(([, member]) => !isSilent(member));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isSilent(value: ExactValue): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && !(value instanceof ExactNumber) && Object.keys(value).length === 0;
}
