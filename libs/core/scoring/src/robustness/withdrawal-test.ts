import { withoutBids } from '../changed-input.js';
import type { ScoringInput } from '../types.js';
import { standing, type Standing } from './standing.js';

/** Two bids that change places when others withdraw; a tie that opens or closes counts too. */
export interface Overtaking {
  readonly overtaking: string;
  readonly overtaken: string;
}

/**
 * What would have happened without one or two bids.
 *
 * @property withdrawn     who is left out
 * @property winners       who would be first
 * @property winnerChanged true when, among those who stay, somebody else would be first
 * @property overtakings   every pair among those who stay whose order changes
 */
export interface Withdrawal {
  readonly withdrawn: readonly string[];
  readonly winners: readonly string[];
  readonly winnerChanged: boolean;
  readonly overtakings: readonly Overtaking[];
}

/** Up to this many ranked bids, each pair of bids is left out too. */
export const MOST_BIDS_FOR_PAIRS = 12;

/**
 * Leaves out each ranked bid in turn, and each pair of them when there are at most twelve, and scores the rest again.
 *
 * A fair order between two bids does not hang on whether a third one came: every overtaking found here is a rank reversal.
 *
 * @returns one entry for each bid or pair left out, in the order of ids; overtakings are empty where nothing changed
 */
export function withdrawalTest(input: ScoringInput): readonly Withdrawal[] {
  const before = standing(input);
  const ids = [...before.keys()].sort();
  const pairs = ids.length > MOST_BIDS_FOR_PAIRS ? [] : ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b]));
  return [...ids.map((id) => [id]), ...pairs].map((withdrawn) => withdrawal(input, before, withdrawn));
}

/** What would have happened without these bids. @param before the standing of all */
export function withdrawal(input: ScoringInput, before: Standing, withdrawn: readonly string[]): Withdrawal {
  const after = standing(withoutBids(input, withdrawn));
  const staying = [...before.keys()].filter((id) => !withdrawn.includes(id)).sort();
  const winners = firstOf(after, staying);
  return {
    withdrawn,
    winners,
    winnerChanged: winners.join('\n') !== firstOf(before, staying).join('\n'),
    overtakings: overtakingsAmong(staying, before, after),
  };
}

function firstOf(ranks: Standing, ids: readonly string[]): string[] {
  const best = Math.min(...ids.map((id) => rankOf(ranks, id)));
  return ids.filter((id) => ranks.has(id) && ranks.get(id) === best);
}

function overtakingsAmong(ids: readonly string[], before: Standing, after: Standing): Overtaking[] {
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => {
      const was = Math.sign(rankOf(before, a) - rankOf(before, b));
      const is = Math.sign(rankOf(after, a) - rankOf(after, b));
      if (was === is) return [];
      return is < was ? [{ overtaking: a, overtaken: b }] : [{ overtaking: b, overtaken: a }];
    }),
  );
}

/** Behind everybody when not ranked (a bid may lose its points with a rival gone). */
const rankOf = (ranks: Standing, id: string): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
