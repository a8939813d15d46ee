import { en } from '../strings/en.js';

/** What is wrong with one answer of a form. */
export interface Fault {
  /** The id of the field; absent when the fault is of no one field. */
  readonly field?: string | undefined;
  /** Of the words that say what to do, under `organisation.fault`. */
  readonly key: string;
}

/** A form that was not taken, with what to keep of its answers. */
export interface Refused {
  readonly faults: readonly Fault[];
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

/** A text of a form without spaces around it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** Every answer of a form, to show again. */
export const keptOf = (form: FormData): Refused['kept'] =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]));

/** The last name in a JSON path of the API: `$.insurances[0].cover` is about `cover`. */
export const fieldOf = (path: string): string => /(\w+)(\[\d+\])?$/.exec(path)?.[1] ?? '';

/** The field that a path of the API is about, with the words for it; something the words do not know is said in general. */
export const faultAt = (path: string): Fault => {
  const field = fieldOf(path);
  return { field, key: field in en.fault ? field : 'other' };
};
