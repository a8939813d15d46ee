import type { EngagementAnswer } from '@commonweal/notices';

/** What somebody types; `corrects` is the number of an answer, or empty. */
export interface AnswerForm extends EngagementAnswer {
  readonly corrects: string;
}

export const NO_ANSWER: AnswerForm = { question: '', answer: '', corrects: '' };

/** Reads the form. A browser ends lines with two characters. */
export function answerFormIn(sent: FormData): AnswerForm {
  const text = (name: string) =>
    String(sent.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  return { question: text('question'), answer: text('answer'), corrects: text('corrects') };
}

/** The number that was chosen; null: none, or what is no number. */
export const correctedIn = ({ corrects }: AnswerForm): number | null =>
  /^[1-9]\d{0,5}$/.test(corrects) ? Number(corrects) : null;

/** What is recorded of the draft's talks with suppliers and not published word for word. */
export const notPublished = (
  recorded: readonly EngagementAnswer[],
  published: readonly EngagementAnswer[],
): readonly EngagementAnswer[] =>
  recorded.filter(
    ({ question, answer }) => !published.some((each) => each.question === question && each.answer === answer),
  );
