import type { NeedResult, PublishedResult } from '../publishing/published-result.js';

/** How many needs of a place a tender answers. */
export const TOP_NEEDS = 5;

/** The first five needs of a round by rank. One whose count is hidden has no rank and is not among them. */
export const topNeeds = ({ needs }: Pick<PublishedResult, 'needs'>): NeedResult[] =>
  needs.filter(({ rank }) => rank !== null).slice(0, TOP_NEEDS);

/** The ones of them to which nothing was said yet. @param answers of the same tender, to any needs */
export const unansweredNeeds = (top: readonly NeedResult[], answers: readonly { readonly need: string }[]) =>
  top.filter(({ need }) => !answers.some((answer) => answer.need === need));

/** Whether anybody of the place voted. A count that is hidden is more than none. */
export const wasHeard = ({ ballots }: Pick<PublishedResult, 'ballots'>): boolean =>
  ballots.shown !== 'COUNT' || ballots.count > 0;
