import type { RuleSource } from '@commonweal/calendar';
import { type SourcedText, sourcedText } from '@commonweal/design';
import { type Pence, pence } from '@commonweal/money';

/** The figures of our estimate. Nobody has measured them here yet: an authority’s own experience may be put in their place. */
export interface EffortFigures extends RuleSource {
  /** Words of an answer for which no limit is set. */
  readonly wordsWithoutLimit: number;
  /** Words that are written, checked and agreed in an hour. */
  readonly wordsPerHour: number;
  readonly hoursPerCondition: number;
  /** Reading the documents, working out the price, sending the bid. */
  readonly hoursForTheRest: number;
}

export const EFFORT_FIGURES: EffortFigures = {
  ...{ wordsWithoutLimit: 500, wordsPerHour: 100, hoursPerCondition: 1, hoursForTheRest: 7 },
  ...{ source: 'Our estimate', status: 'K' },
};

/** What a bidder is asked: the word limit of each question, null where it has none, and how many proofs. */
export interface EffortQuestion {
  readonly wordLimits: readonly (number | null)[];
  /** As `proofsAsked` counts them. */
  readonly conditions: number;
}

/** @property hours whole hours of work, which are those for the answers, the conditions and the rest together */
export interface BidEffort {
  readonly questions: number;
  readonly words: number;
  readonly hours: number;
  readonly answerHours: number;
  readonly conditionHours: number;
  readonly otherHours: number;
}

/**
 * About how much work a bid is: words are the sum of the word limits, 500 for a question without one; then
 * hours = 7 + words ÷ 100 + 1 for each condition, rounded up.
 *
 * @example three questions without a limit, two conditions → 1,500 words, 7 + 15 + 2 = 24 hours
 */
export function bidEffort({ wordLimits, conditions }: EffortQuestion, figures = EFFORT_FIGURES): BidEffort {
  const { wordsWithoutLimit, wordsPerHour, hoursPerCondition, hoursForTheRest } = figures;
  const words = wordLimits.reduce<number>((sum, limit) => sum + (limit ?? wordsWithoutLimit), 0);
  const [answerHours, conditionHours] = [Math.ceil(words / wordsPerHour), hoursPerCondition * conditions];
  return {
    ...{ questions: wordLimits.length, words, hours: hoursForTheRest + answerHours + conditionHours },
    ...{ answerHours, conditionHours, otherHours: hoursForTheRest },
  };
}

/**
 * What a contract is worth for each hour of work that a bid takes, whole pounds rounded down.
 *
 * @example £300,000.00 and 24 hours → £12,500
 */
export const valuePerHour = (value: Pence, { hours }: Pick<BidEffort, 'hours'>): Pence =>
  pence((value / (BigInt(hours) * 100n)) * 100n);

/** How the estimate is reckoned, in words. */
export function effortBasis(figures = EFFORT_FIGURES): SourcedText {
  const { wordsWithoutLimit: words, wordsPerHour, hoursPerCondition, hoursForTheRest } = figures;
  return sourcedText(
    figures,
    `${hoursForTheRest} hours to read the documents, work out a price and send it, an hour for each ${wordsPerHour} words of answers (${words} words where no limit is set), and ${hoursPerCondition} hour for each condition or, where one asks for like contracts, for each of those.`,
    `${hoursForTheRest} awr i ddarllen y dogfennau, cyfrifo pris a’i anfon, awr am bob ${wordsPerHour} gair o atebion (${words} gair lle nad oes terfyn), ac ${hoursPerCondition} awr am bob amod neu, lle gofynnir am gontractau tebyg, am bob un o’r rheini.`,
  );
}
