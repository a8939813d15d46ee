import type { Failure } from './failure.js';
import type { Fault } from './fault.js';

/** An input that breaks rules, with all its faults. */
export type InvalidInput = Failure<'InvalidInput'> & { readonly faults: Fault[] };

/**
 * The failure that lists what is wrong with an input.
 *
 * @param faults at least one
 */
export function invalidInput(faults: readonly Fault[]): InvalidInput {
  const [first] = faults;
  const message = faults.length === 1 ? (first?.message ?? '') : `${faults.length} things need attention`;
  return { kind: 'InvalidInput', message, path: jsonPathSteps(first?.path ?? ''), faults: [...faults] };
}

/** `$.bids[3].grades.q1` as its steps: `['bids', '3', 'grades', 'q1']`. */
export const jsonPathSteps = (path: string): string[] =>
  path.split(/[.[\]]/).filter((step) => step !== '' && step !== '$');
