import type { ScoringInput } from '@commonweal/scoring';

import { type Moving, topWeights } from './weight-steps.js';
import { type WinnerRun, percent, winnerRuns } from './winner-runs.js';
import { earnedIn, levelAt } from './winners.js';

/** Weights of the criterion, per cent, at every hundredth of which one bid wins alone; both ends among them. */
export interface Won {
  readonly bid: string;
  readonly from: string;
  readonly to: string;
}

/** Who wins on the way of one top-level criterion from 0 to 100 %, the others keeping their proportions. */
export type FirstChange =
  | { readonly kind: 'never' }
  /** bids stay too close for a sentence: rounding and ties decide at too many weights */
  | { readonly kind: 'close' }
  | {
      readonly kind: 'changes';
      /** the first range of a single winner */
      readonly before: Won | null;
      /** the next one that another bid wins; null where first place is shared instead */
      readonly after: Won | null;
      /** the weight between the two at which their published totals are equal, and who is first there */
      readonly level: { readonly weight: string; readonly winners: readonly string[] } | null;
    };

/**
 * Where first place first changes hands, by the official result with its rounding and its tie-break: what is claimed holds
 * at every hundredth of a percent within the two ranges, and nothing is claimed between them.
 */
export function firstChange(input: ScoringInput, moving: Moving): FirstChange {
  const runs = winnerRuns(input, moving);
  if (runs === null) return { kind: 'close' };
  if (runs.length < 2) return { kind: 'never' };
  const alone = runs.filter(({ winners }) => winners.length === 1);
  const before = alone[0];
  const after = alone.find(({ winners }) => winners[0] !== before?.winners[0]);
  return { kind: 'changes', before: won(before), after: won(after), level: levelBetween(input, moving, runs) };
}

function won(run: WinnerRun | undefined): Won | null {
  const [bid] = run?.winners ?? [];
  return run && bid !== undefined ? { bid, from: percent(run.from), to: percent(run.to) } : null;
}

/** At the first change of winners: the last weight before it, or the first after it. */
function levelBetween(input: ScoringInput, moving: Moving, runs: readonly WinnerRun[]) {
  const [first, second] = runs;
  if (!first || !second) return null;
  const earned = earnedIn(input);
  const run = [first, second].find(
    (_, index) => levelAt(earned, topWeights(moving, percent(index === 0 ? first.to : second.from))).length > 1,
  );
  return run ? { weight: percent(run === first ? first.to : second.from), winners: run.winners } : null;
}
