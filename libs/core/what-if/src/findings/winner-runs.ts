import { formatUnits, plus, times, toNumber } from '@commonweal/canonical';
import { fraction, leafFractions, type ScoringInput, sweepLines, withTopLevelWeights } from '@commonweal/scoring';

import { movedWeights } from '../design/weights.js';
import { type Line, roomForRounding } from './room-for-rounding.js';
import { type Moving, topWeights } from './weight-steps.js';
import { earnedIn, winnersAt } from './winners.js';

/** Weights beside each other at which the same bids are first, in hundredths of a percent, both ends among them. */
export interface WinnerRun {
  readonly winners: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** 100 % in hundredths. */
const ALL = 10_000;
/** So often the engine is asked for one case; where bids are closer than that nothing is claimed. */
const MOST_ASKED = 400;

/**
 * Who is first, by the official result, at every hundredth of a percent that a top-level criterion can weigh.
 *
 * Far from crossings the unrounded lines say it, as they lie further apart than rounding can move them; near a crossing
 * the engine is asked weight by weight, tie-break and all.
 *
 * @returns by rising weight; null where bids stay so close that too many weights would have to be asked for
 */
export function winnerRuns(input: ScoringInput, moving: Moving): readonly WinnerRun[] | null {
  const lines = linesOf(input, moving);
  const room = roomForRounding(input, lines);
  const earned = earnedIn(input);
  let asked = 0;
  const runs: WinnerRun[] = [];
  const add = (winners: readonly string[], from: number, to: number): void => {
    const last = runs.at(-1);
    if (last?.winners.join() === winners.join()) runs[runs.length - 1] = { ...last, to };
    else runs.push({ winners, from, to });
  };
  const walk = (from: number, to: number): void => {
    const leader = sureLeader(lines, { from, to, room });
    if (leader !== undefined) return add([leader], from, to);
    if (asked > MOST_ASKED) return;
    if (from < to) {
      const middle = Math.floor((from + to) / 2);
      walk(from, middle);
      return walk(middle + 1, to);
    }
    asked += 1;
    add(winnersAt([earned], topWeights(moving, percent(from)))[0] ?? [], from, to);
  };
  walk(0, ALL);
  return asked > MOST_ASKED ? null : runs;
}

/** A number of hundredths as a weight, without idle zeros. */
export const percent = (hundredths: number): string => formatUnits(BigInt(hundredths), 2).replace(/\.?0+$/, '');

/** A criterion that weighs everything leaves no proportion: the lines are then drawn from where it weighs half. */
function linesOf(input: ScoringInput, moving: Moving): readonly Line[] {
  const weights = movedWeights(moving.criteria, moving.weights, { id: moving.criterion, to: '50' });
  const isAll = moving.weights[moving.criterion] === '100';
  const shared = isAll ? withTopLevelWeights(input, topWeights({ ...moving, weights }, '50')) : input;
  const criterion = shared.criteria.find(({ id }) => id === moving.criterion);
  const lines = criterion ? (sweepLines(shared, leafFractions(shared), criterion) ?? []) : [];
  return lines.map(({ bid, start, slope }) => ({
    ...{ bid, at0: toNumber(start), at100: toNumber(plus(start, times(slope, fraction(100n)))) },
  }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

/** The bid whose line is above every other, by more than rounding can take away, at both ends and so between them. */
function sureLeader(lines: readonly Line[], { from, to, room }: Stretch): string | undefined {
  const [leader, ...others] = lines.toSorted((a, b) => height(b, from) - height(a, from));
  const isSure = [from, to].every((weight) =>
    others.every((other) => leader !== undefined && height(leader, weight) - height(other, weight) > room),
  );
  return isSure ? leader?.bid : undefined;
}

const height = ({ at0, at100 }: Line, hundredths: number): number => at0 + ((at100 - at0) * hundredths) / ALL;
