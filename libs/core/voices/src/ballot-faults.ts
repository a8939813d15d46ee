import type { Fault } from '@commonweal/result';

import type { Question } from './ballot.js';

/**
 * What is wrong with one ballot before it is taken. A ballot may name fewer needs than it might, not none.
 *
 * @param choices ids of the needs in the order in which they were given
 * @param needs ids that can be chosen
 * @returns faults at `$.choices`; empty: the ballot can be counted
 *
 * @example ballotFaults([], { kind: 'APPROVAL', mostChoices: 3 }, new Set(['a'])) // one fault
 */
export function ballotFaults(
  choices: readonly string[],
  { mostChoices }: Question,
  needs: ReadonlySet<string>,
): Fault[] {
  if (choices.length === 0) return [fault('Choose at least one need')];
  if (choices.length > mostChoices) return [fault(`Choose at most ${mostChoices}`)];
  if (new Set(choices).size < choices.length) return [fault('Each need may be chosen once')];
  return choices.every((choice) => needs.has(choice)) ? [] : [fault('This need is not, or no longer, to choose from')];
}

const fault = (message: string): Fault => ({ path: '$.choices', message });
