import { storedText } from '@commonweal/canonical';
import { isGraded, type Question, QUESTION_BOUNDS } from '@commonweal/criteria';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';
import type { Criterion } from './criterion.js';

const { mostWords, mostOfCriterion, mostOfLot, longestText, longestHelp } = QUESTION_BOUNDS;

/** A question as it is stored. */
export const cleanQuestion = ({ text, help, wordLimit }: Question): Question => ({
  ...{ text: storedText(text), help: storedText(help), wordLimit },
});

/** What is wrong with the questions of a lot's criteria. */
export function questionFaults(criteria: readonly Criterion[]): Fault[] {
  const count = criteria.reduce((sum, { questions = [] }) => sum + questions.length, 0);
  if (count > mostOfLot)
    return [{ path: '$.criteria', message: `Ask at most ${mostOfLot} questions in all: there are ${count}` }];
  return criteria.flatMap((criterion, index) => ownFaults(criterion, `$.criteria[${index}].questions`));
}

function ownFaults(criterion: Criterion, path: string): Fault[] {
  const { questions = [] } = criterion;
  if (questions.length === 0) return [];
  if (!isGraded(criterion))
    return [{ path, message: 'Leave these out: only a criterion that people grade has questions' }];
  if (questions.length > mostOfCriterion)
    return [
      { path, message: `Ask at most ${mostOfCriterion} questions of one criterion: there are ${questions.length}` },
    ];
  return questions.flatMap((question, index) => oneFaults(question, `${path}[${index}]`));
}

const oneFaults = ({ text, help, wordLimit }: Question, at: string): Fault[] => [
  ...textFaults(text, { path: `${at}.text`, name: 'the question', most: longestText }),
  ...textFaults(help, { path: `${at}.help`, name: 'the help', least: 0, most: longestHelp }),
  ...(Number.isInteger(wordLimit) && wordLimit >= 1 && wordLimit <= mostWords
    ? []
    : [{ path: `${at}.wordLimit`, message: `Give a limit of 1 to ${mostWords.toLocaleString('en-GB')} words` }]),
];

/** The criteria with the questions that they have, where nothing was said of them. A criterion that is no longer graded has none. */
export function withKeptQuestions(criteria: readonly Criterion[], before: readonly Criterion[]): Criterion[] {
  const kept = new Map(before.map(({ key, questions = [] }) => [key, questions]));
  return criteria.map((criterion) => {
    if (criterion.questions) return criterion;
    return { ...criterion, questions: isGraded(criterion) ? (kept.get(criterion.key) ?? []) : [] };
  });
}
