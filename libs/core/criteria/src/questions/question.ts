/** Bounds of what is asked: words of an answer, questions of one criterion and of all of a lot. */
export const QUESTION_BOUNDS = {
  mostWords: 5_000,
  mostOfCriterion: 10,
  mostOfLot: 200,
  longestText: 2_000,
  longestHelp: 4_000,
};

/** A question of a graded criterion, as bidders read it. */
export interface Question {
  readonly text: string;
  /** What a good answer has in it; empty where nothing is said. */
  readonly help: string;
  /** The most words an answer may have. */
  readonly wordLimit: number;
}

/** A question that a bid answers. */
export interface AskedQuestion {
  readonly criterionKey: string;
  /** Its place among the questions of its criterion, from 1. */
  readonly number: number;
  /** null: no limit is set */
  readonly wordLimit: number | null;
}

interface Askable {
  readonly key: string;
  readonly scoring?: object | null | undefined;
  readonly questions?: readonly Question[] | null | undefined;
}

/** Whether a criterion is answered in words and graded by people. */
export const isGraded = ({ scoring }: Pick<Askable, 'scoring'>): boolean =>
  (scoring as { readonly kind?: unknown } | null | undefined)?.kind === 'grade';

/**
 * All that the graded criteria ask, in their order. A criterion for which no question is written is a question itself,
 * without a limit.
 */
export const askedQuestions = (criteria: readonly Askable[]): AskedQuestion[] =>
  criteria.filter(isGraded).flatMap(({ key, questions }) => {
    const limits = questions?.length ? questions.map(({ wordLimit }) => wordLimit) : [null];
    return limits.map((wordLimit, index) => ({ criterionKey: key, number: index + 1, wordLimit }));
  });
