import type { AlikeBallots } from '../ballot.js';

/**
 * Ballots as they read once some needs were merged into others: a merged need stands for the one it went into, which
 * counts once on a ballot, at the earliest place where either stood.
 *
 * @param mergedInto by the id of a need that was merged: the id of the need it went into, which may have been merged itself
 *
 * @example mergedBallots([{ channel: 'ONLINE', choices: ['a', 'b'], times: 1 }], new Map([['b', 'a']])) // choices: ['a']
 */
export function mergedBallots(
  ballots: readonly AlikeBallots[],
  mergedInto: ReadonlyMap<string, string>,
): AlikeBallots[] {
  return ballots.map(({ choices, ...ballot }) => ({
    ...ballot,
    choices: [...new Set(choices.map((choice) => standingFor(choice, mergedInto)))],
  }));
}

/** @throws MergedInACircle never on data of ours: only needs that stand take others in */
function standingFor(need: string, mergedInto: ReadonlyMap<string, string>): string {
  let standing = need;
  for (let steps = 0; steps <= mergedInto.size; steps += 1) {
    const next = mergedInto.get(standing);
    if (next === undefined) return standing;
    standing = next;
  }
  throw new MergedInACircle(need);
}

/** Needs were merged into each other. */
export class MergedInACircle extends Error {
  override readonly name = 'MergedInACircle';
  constructor(need: string) {
    super(`The need ${need} was merged in a circle`);
  }
}
