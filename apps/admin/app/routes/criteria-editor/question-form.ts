import { movedInList, type Question, QUESTION_BOUNDS } from '@commonweal/criteria';

/** A question as it is typed. */
export interface QuestionForm {
  readonly text: string;
  readonly help: string;
  readonly words: string;
}

const NEW: QuestionForm = { text: '', help: '', words: '' };

/** The name of a question's field within those of its criterion. */
export const questionField = (index: number, field: keyof QuestionForm): string => `question-${index}.${field}`;

/** Reads the questions of a criterion. @param text what stands in one of its fields */
export function questionsIn(text: (field: string) => string): QuestionForm[] {
  const count = Math.min(Number(/^\d{1,2}$/.exec(text('questions'))?.[0] ?? 0), QUESTION_BOUNDS.mostOfCriterion);
  return Array.from({ length: count }, (_, index) => ({
    text: text(questionField(index, 'text')),
    help: text(questionField(index, 'help')),
    words: text(questionField(index, 'words')).trim(),
  }));
}

export const typedQuestion = ({ text, help, wordLimit }: Question): QuestionForm => ({
  ...{ text, help, words: String(wordLimit) },
});

/** The questions as the API takes them. */
export const questionsOf = (questions: readonly QuestionForm[]): Question[] =>
  questions.map(({ text, help, words }) => ({ text, help, wordLimit: Number(words) }));

/** Whether a limit is a number that the API can judge. */
export const isLimit = (words: string): boolean => /^\d{1,6}$/.test(words);

type Questions = readonly QuestionForm[];

/** What a button does with the questions of a criterion: `ask`, `earlier`, `later` or `unask`. */
export const QUESTION_CHANGES: Readonly<Record<string, (questions: Questions, index: number) => Questions>> = {
  ask: (questions) => (questions.length < QUESTION_BOUNDS.mostOfCriterion ? [...questions, NEW] : questions),
  earlier: (questions, index) => movedInList(questions, index, -1),
  later: (questions, index) => movedInList(questions, index, 1),
  unask: (questions, index) => questions.filter((_, at) => at !== index),
};
