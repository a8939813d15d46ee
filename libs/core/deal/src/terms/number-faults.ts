import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

/** A whole number that is out of its range, where one is given. */
export function wholeFaults(
  path: string,
  value: number | null | undefined,
  [least, most]: readonly [number, number],
): Fault[] {
  if (value === null || value === undefined) return [];
  return Number.isSafeInteger(value) && value >= least && value <= most
    ? []
    : [{ path, message: `Enter a whole number from ${least} to ${most}` }];
}

/** A sum in pounds that is none, or nothing. @param name of what it is a sum of, in a sentence */
export function sumFaults(path: string, sum: string, name: string): Fault[] {
  const pounds = parsePounds(sum);
  if (!pounds.ok) return [{ path, message: pounds.failure.message }];
  return pounds.value > 0n ? [] : [{ path, message: `Enter ${name} in pounds: more than £0` }];
}
