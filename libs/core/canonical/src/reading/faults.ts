import { fail, ok, type Fault, type Faults, type Result } from '@commonweal/result';

import { Place } from './place.js';

/**
 * Reads a whole input, gathering every fault rather than stopping at the first.
 *
 * @param kind what the input is when it is refused, e.g. `InvalidBundle`
 * @param read reads from the root place; null stands for "faulty, and the fault is noted"
 */
export function readAll<T, Kind extends string>(kind: Kind, read: (root: Place) => T | null): Result<T, Faults<Kind>> {
  const faults: Fault[] = [];
  const value = read(new Place(faults));
  return value !== null && faults.length === 0 ? ok(value) : fail(inputFaults(kind, faults));
}

/** A failure that lists its faults in words. */
export const inputFaults = <Kind extends string>(kind: Kind, faults: readonly Fault[]): Faults<Kind> => ({
  kind,
  message: faults.map(({ path, message }) => `${path} ${message}`).join('\n'),
  faults,
});
