import { type AlikeBallots, BALLOT_CHANNELS, type BallotChannel, type Question } from '../ballot.js';
import { sharedRanks } from '../counting/shared-ranks.js';
import { tally, type Tally } from '../counting/tally.js';
import { channelCounts } from './channel-counts.js';
import { counted, FEWER, type PublishedCount, WITHHELD } from './published-count.js';
import type { SmallCountRule } from './small-count-rules.js';
import { type Known, supportCounts } from './support-counts.js';

/** What is published of one need. */
export interface NeedResult {
  readonly need: string;
  /** Among those whose count is published, from 1; equal ones share it. Null for those whose count is not. */
  readonly rank: number | null;
  readonly ballots: PublishedCount;
  /** Of all ballots, with one decimal, such as `62.5`; null where the count is not published. */
  readonly percent: string | null;
  /** Null for all where a count is hidden: sums of points tell more of it than counts do. */
  readonly points: number | null;
}

/** What is published of a round once it is counted; nothing else of its ballots ever is. */
export interface PublishedResult {
  readonly ballots: PublishedCount;
  readonly channels: readonly { readonly channel: BallotChannel; readonly ballots: PublishedCount }[];
  /** By rank, equal ones in the order given; after them those whose count is not published, in the order given. */
  readonly needs: readonly NeedResult[];
  readonly threshold: number;
  readonly source: string;
}

/**
 * Counts a round and hides small counts.
 *
 * @param needs ids of the needs that stood to be chosen
 * @param ballots after `mergedBallots`
 */
export function publishedResult(
  question: Question,
  { needs, ballots }: { readonly needs: readonly string[]; readonly ballots: readonly AlikeBallots[] },
  { threshold, source }: SmallCountRule,
): PublishedResult {
  const perChannel = BALLOT_CHANNELS.map((channel) => countOf(ballots.filter((ballot) => ballot.channel === channel)));
  const total = countOf(ballots);
  const tallies = tally(question, needs, ballots);
  const supports = supportsOf(tallies, { ballots: total, mostChoices: question.mostChoices, threshold });
  const ofAll = totalBeside(supports, total, threshold);
  const channels = ofAll.shown === 'COUNT' ? channelCounts(perChannel, threshold) : [];
  return {
    ...{ ballots: ofAll, threshold, source },
    channels: BALLOT_CHANNELS.map((channel, index) => ({ channel, ballots: channels[index] ?? WITHHELD })),
    needs: ranked(tallies, supports, total),
  };
}

const isFew = (total: number, threshold: number): boolean => total > 0 && total < threshold;

function supportsOf(tallies: readonly Tally[], known: Known): PublishedCount[] {
  if (isFew(known.ballots, known.threshold)) return tallies.map(() => FEWER);
  return supportCounts(
    tallies.map(({ ballots }) => ballots),
    known,
  );
}

/** Where all counts had to be held back, their number alone would tell them. */
function totalBeside(supports: readonly PublishedCount[], total: number, threshold: number): PublishedCount {
  if (isFew(total, threshold)) return FEWER;
  return supports.length > 0 && supports.every(({ shown }) => shown === 'WITHHELD') ? WITHHELD : counted(total);
}

const countOf = (ballots: readonly AlikeBallots[]): number => ballots.reduce((total, { times }) => total + times, 0);

function ranked(tallies: readonly Tally[], supports: readonly PublishedCount[], total: number): NeedResult[] {
  const shown = tallies.filter((_, index) => supports[index]?.shown === 'COUNT');
  const ranks = sharedRanks(shown.map(({ points }) => points));
  const isWhole = shown.length === tallies.length;
  const results = tallies.map((each, index): NeedResult => {
    const rank = ranks[shown.indexOf(each)] ?? null;
    return {
      ...{ need: each.need, ballots: supports[index] ?? WITHHELD, rank },
      ...{ percent: rank === null ? null : percentOf(each.ballots, total), points: isWhole ? each.points : null },
    };
  });
  return results.toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

/** Rounded half up, exactly: tenths of a percent are whole numbers. */
function percentOf(part: number, whole: number): string {
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
