import type { Warning } from '@commonweal/scoring';

type Sentences = { readonly [Code in Warning['code']]: (warning: Extract<Warning, { code: Code }>) => string };

const listed = (ids: readonly string[]): string => new Intl.ListFormat('en-GB').format(ids);

const SENTENCES: Sentences = {
  RELATIVE_METHOD: ({ criterion }) => `Points for ${criterion} depend on what rivals bid.`,
  RANK_REVERSAL: ({ withdrawn, bids }) =>
    `If ${withdrawn} withdrew, the others would stand in another order: ${listed(bids.map(rankChange))}.`,
  LOW_WEIGHT: ({ weight, minimum }) => `Social value weighs ${weight} %, less than the required ${minimum} %.`,
  ABNORMALLY_LOW: ({ bid, tests }) =>
    `The price of ${bid} looks abnormally low (against ${listed(tests.map((test) => LOW_TESTS[test]))}). Ask the bidder to explain it.`,
  TIE: ({ bids }) => `${listed(bids)} are tied. The published last-resort rule must part them.`,
  SINGLE_BID: ({ bid }) => `${bid} is the only ranked bid.`,
  ALL_EQUAL: ({ criterion }) => `${criterion} separates nobody: all ranked bids have the same points for it.`,
  DOMINATED: ({ bid, by }) => `${bid} outranks ${by} although it is better on nothing and worse on something.`,
  PRICE_COMPRESSION: ({ criterion }) =>
    `For ${criterion}, equal differences in pounds earn unequal differences in points.`,
  CAP_REACHED: ({ criterion, cap, bids }) =>
    `The ${cap} of ${criterion} gives ${listed(bids)} the same points although their bids differ.`,
  DOUBLE_COUNT: ({ bid, commitments }) =>
    `${bid} may count one benefit twice: ${listed(commitments)} have the same outcome for the same people.`,
  WEIGHT_PRECISION: ({ criterion, effectiveWeight }) =>
    `${criterion} weighs ${effectiveWeight} %, which cannot be written at the published precision.`,
  OUTLIER_COMMITMENT: ({ bid }) => `The social value of ${bid} is implausibly high for its price.`,
  ROBUSTNESS_SKIPPED: ({ limit }) =>
    `Changes of order after a withdrawal were not looked for: more than ${limit} bids. Add --robustness to look.`,
};

const LOW_TESTS = { mean: 'the mean of the others', second: 'the second lowest price' } as const;

const place = (rank: number | null): string => (rank === null ? 'not ranked' : `${rank}`);

const rankChange = ({ id, before, after }: { id: string; before: number | null; after: number | null }): string =>
  `${id} from ${place(before)} to ${place(after)}`;

/** A warning in plain English. */
export function warningSentence<Code extends Warning['code']>(warning: Extract<Warning, { code: Code }>): string {
  const sentence = SENTENCES[warning.code as Code] as (warning: Extract<Warning, { code: Code }>) => string;
  return sentence(warning);
}
