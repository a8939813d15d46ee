import type { Warning, WarningCode } from '@commonweal/scoring';

import { listed, type Names } from './names.js';
import type { ScoringReport } from './report-shape.js';

type Of<Code extends WarningCode> = Extract<Warning, { code: Code }>;
type Words = { readonly [Code in WarningCode]: (warning: Of<Code>, known: Names) => string };

const criterion = (known: Names, key: string) => `“${known.criterion(key).name}”`;
const suppliers = (known: Names, ids: readonly string[]) => listed(ids.map(known.supplier));

/** Ranks count the bids that would stay. */
function moved({ id, before, after }: Of<'RANK_REVERSAL'>['bids'][number], known: Names): string {
  const rank = (place: number | null) => (place === null ? 'unranked' : String(place));
  return `${known.supplier(id)} would move from ${rank(before)} to ${rank(after)} among the others`;
}

/** What each warning means, for somebody who has to explain the result. */
const WORDS: Words = {
  RELATIVE_METHOD: (w, known) =>
    `What a bid earns for ${criterion(known, w.criterion)} depends on the other bids: a rival that withdraws can change it.`,
  RANK_REVERSAL: (w, known) =>
    `If ${known.supplier(w.withdrawn)} withdrew, ${listed(w.bids.map((bid) => moved(bid, known)))}.`,
  LOW_WEIGHT: (w) => `Social value weighs ${w.weight} %, less than the minimum of ${w.minimum} %.`,
  ABNORMALLY_LOW: (w, known) =>
    `The price of ${known.supplier(w.bid)} is far below the others. Ask for an explanation before you rely on it or disregard it.`,
  TIE: (w, known) => `${suppliers(known, w.bids)} tie. The published last-resort rule settles it.`,
  SINGLE_BID: (w, known) => `${known.supplier(w.bid)} is the only ranked bid.`,
  ALL_EQUAL: (w, known) => `${criterion(known, w.criterion)} separates nobody: all ranked bids earn the same points.`,
  DOMINATED: (w, known) =>
    `${known.supplier(w.bid)} stands before ${known.supplier(w.by)} although it is better on nothing and worse on something.`,
  PRICE_COMPRESSION: (w, known) => `Under ${criterion(known, w.criterion)} equal gaps in price earn unequal points.`,
  CAP_REACHED: (w, known) =>
    `The published ${w.cap} of ${criterion(known, w.criterion)} gives ${suppliers(known, w.bids)} the same points although they differ.`,
  DOUBLE_COUNT: (w, known) =>
    `${known.supplier(w.bid)} may count one benefit twice: commitments ${listed(w.commitments)} serve the same people and outcome.`,
  WEIGHT_PRECISION: (w, known) =>
    `The true weight of ${criterion(known, w.criterion)}, ${w.effectiveWeight} %, cannot be written at the published precision.`,
  OUTLIER_COMMITMENT: (w, known) =>
    `${known.supplier(w.bid)} offers more social value than seems plausible for its price. Check that it can be delivered.`,
  ROBUSTNESS_SKIPPED: (w) =>
    `With more than ${w.limit} ranked bids, the weight sweep and the withdrawal checks were left out.`,
};

/** A warning in plain English, with the criterion and the bids it is about. */
export function warningReport(warning: Warning, known: Names): ScoringReport['warnings'][number] {
  const words = WORDS[warning.code] as (warning: Warning, known: Names) => string;
  return {
    code: warning.code,
    message: words(warning, known),
    criterionKey: 'criterion' in warning ? warning.criterion : null,
    bidKeys: bidsOf(warning),
  };
}

function bidsOf(warning: Warning): string[] {
  if (warning.code === 'RANK_REVERSAL') return [warning.withdrawn, ...warning.bids.map(({ id }) => id)];
  if ('bids' in warning) return [...warning.bids];
  return 'bid' in warning ? [warning.bid] : [];
}
