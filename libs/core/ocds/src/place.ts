import { type Json, type JsonObject, isList, isObject, member } from './json-value.js';

/** A spot in the document: the value there, if any, and its JSON path. */
export interface Place {
  readonly value: Json | undefined;
  readonly path: string;
}

/** A spot that holds an object. */
export interface ObjectPlace extends Place {
  readonly value: JsonObject;
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;

/** The path of a member: `$.tender.title`; unusual names are quoted and cut: `$["a b"]`. */
export const memberPath = (path: string, key: string): string =>
  PLAIN_NAME.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key.slice(0, 100))}]`;

/** The spot of the member of that name; its value is missing when there is no such member, or no object here. */
export function at(place: Place, ...keys: readonly string[]): Place {
  return keys.reduce<Place>(
    ({ value, path }, key) => ({
      value: isObject(value) ? member(value, key) : undefined,
      path: memberPath(path, key),
    }),
    place,
  );
}

/** The spots of the entries of a list; none when there is no list here. */
export const entries = ({ value, path }: Place): Place[] =>
  isList(value) ? value.map((entry, index) => ({ value: entry, path: `${path}[${index}]` })) : [];

export const holdsObject = (place: Place): place is ObjectPlace => isObject(place.value);
