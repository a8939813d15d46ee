/** What is wrong with one answer of a form. */
export interface Fault {
  /** The id of the field; absent when the fault is of no one field. */
  readonly field?: string | undefined;
  /** Of the words that say what to do, under `account`. */
  readonly key: string;
  /** An instant that the words name. */
  readonly until?: string | undefined;
}

/** A form that was not taken, with what to keep of its answers. */
export interface Refused {
  readonly faults: readonly Fault[];
  readonly kept: Readonly<Record<string, string>>;
}

/** A text of a form without spaces around it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What is wrong with a new password, as far as its length goes; whether it is guessed, the API says. */
export function lengthFaults(password: string, field: string): readonly Fault[] {
  return [...password].length >= 12 && password.length <= 200 ? [] : [{ field, key: 'fault.passwordLength' }];
}
