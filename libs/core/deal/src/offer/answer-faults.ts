import { type AskedQuestion, countWords, wordsOver } from '@commonweal/criteria';
import type { Fault } from '@commonweal/result';

import type { OfferRequirements } from './offer-requirements.js';
import type { Offer } from './offer.js';

const MOST_CHARACTERS = 50_000;

type Answer = Offer['answers'][number];

/** What is wrong with an offer's answers: each question is answered once, and no longer than its limit. */
export function answerFaults({ answers }: Offer, { questions }: OfferRequirements): Fault[] {
  const missing = questions
    .filter((question) => !answers.some((answer) => isTo(answer, question)))
    .map((question) => ({ path: '$.answers', message: `The answer to ${nameOf(question, questions)} is missing` }));
  return [...missing, ...answers.flatMap((answer, index) => oneAnswerFaults(answers, index, questions))];
}

function oneAnswerFaults(answers: readonly Answer[], index: number, asked: readonly AskedQuestion[]): Fault[] {
  const answer = answers[index];
  if (!answer) return [];
  const question = asked.find((each) => isTo(answer, each));
  const at = `$.answers[${index}]`;
  const isFirst = answers.findIndex((other) => isTo(other, { ...answer, number: answer.question })) === index;
  return [
    ...(question ? [] : [{ path: `${at}.criterionKey`, message: 'This lot asks no such question' }]),
    ...(isFirst ? [] : [{ path: `${at}.criterionKey`, message: 'This question is answered twice' }]),
    ...lengthFaults(answer.text, question?.wordLimit ?? null, `${at}.text`),
  ];
}

function lengthFaults(text: string, limit: number | null, path: string): Fault[] {
  if (text.trim().length < 1 || text.length > MOST_CHARACTERS)
    return [{ path, message: `An answer has 1 to ${MOST_CHARACTERS.toLocaleString('en-GB')} characters` }];
  const over = wordsOver(text, limit);
  if (over === 0) return [];
  const words = over === 1 ? '1 word' : `${over} words`;
  return [{ path, message: `Take out ${words}: the answer has ${countWords(text)}, and the limit is ${limit}` }];
}

const isTo = (answer: Answer, { criterionKey, number }: Pick<AskedQuestion, 'criterionKey' | 'number'>): boolean =>
  answer.criterionKey === criterionKey && answer.question === number;

/** A criterion that asks one thing is named by itself. */
function nameOf({ criterionKey, number }: AskedQuestion, asked: readonly AskedQuestion[]): string {
  const isOnly = asked.filter((other) => other.criterionKey === criterionKey).length === 1;
  return isOnly ? `“${criterionKey}”` : `question ${number} of “${criterionKey}”`;
}
