/** A number exactly as it was written, so that money never passes through floating point. */
export class NumberText {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | string | NumberText | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The member of that name the document itself gave; what every object inherits (`constructor`) is not there. */
export const member = (value: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Nothing was said: the member is missing, null, or an empty text or container. */
export const isBlank = (value: Json | undefined): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
};

/** What kind of value it is, in words for a message. */
export const kindOf = (value: Json): string => {
  if (value === null) return 'nothing';
  if (isList(value)) return 'a list';
  if (value instanceof NumberText) return 'a number';
  return { string: 'text', boolean: 'true or false', object: 'an object' }[
    typeof value as 'string' | 'boolean' | 'object'
  ];
};
