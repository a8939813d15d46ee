import type { Place } from '@commonweal/canonical';

/**
 * Notes at its place every part of a JSON value that is not as expected.
 *
 * @param expected JSON of plain objects, lists and scalars
 */
export function differences(actual: unknown, expected: unknown, place: Place): void {
  if (Array.isArray(expected)) compareLists(actual, expected, place);
  else if (isObject(expected)) compareMembers(actual, expected, place);
  else if (actual !== expected) place.refuse(`is ${shown(actual)}, but the bundle gives ${shown(expected)}.`);
}

function compareLists(actual: unknown, expected: readonly unknown[], place: Place): void {
  if (!Array.isArray(actual)) return void place.refuse(`is ${shown(actual)}, but the bundle gives a list.`);
  if (actual.length !== expected.length)
    place.refuse(`has ${actual.length} items, but the bundle gives ${expected.length}.`);
  expected.slice(0, actual.length).forEach((item, index) => differences(actual[index], item, place.at(index)));
}

function compareMembers(actual: unknown, expected: Readonly<Record<string, unknown>>, place: Place): void {
  if (!isObject(actual)) return void place.refuse(`is ${shown(actual)}, but the bundle gives an object.`);
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const [have, want] = [own(actual, key), own(expected, key)];
    if (want === undefined) place.at(key).refuse('is not part of what the bundle gives.');
    else differences(have, want, place.at(key));
  }
}

const own = (object: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
