import { storedText } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';
import type { NeedUptake } from '@commonweal/voices';

import { textFaults } from '../text/text-faults.js';
import type { HeardPlace } from './read-places.js';

/** An answer as it is sent, to a need by its row. */
export interface SentAnswer {
  readonly need: { readonly tenantId: string; readonly id: string };
  readonly uptake: NeedUptake;
  readonly words: string;
}

const MOST_ANSWERS = 1_000;
const MOST_WORDS = 1_000;

const ASKED: Readonly<Record<NeedUptake, string>> = {
  TAKEN_UP: 'the lot, criterion or condition that takes it up',
  ELSEWHERE: 'the other tender or service that meets it',
  NOT_MET: 'the reason why it is not met',
};

/** What is wrong with answers. @param places of the draft, whose foremost needs alone can be answered */
export function answerFaults(answers: readonly SentAnswer[], places: readonly HeardPlace[]): Fault[] {
  if (answers.length > MOST_ANSWERS) return [{ path: '$.answers', message: `Answer at most ${MOST_ANSWERS} needs` }];
  const known = places.flatMap(({ needs }) => needs.map(({ need }) => need));
  return answers.flatMap(({ need, uptake, words }, index) => {
    const path = `$.answers[${index}]`;
    return [
      ...needFaults(answers, { index, isKnown: known.some((each) => isSame(each, need)) }),
      ...textFaults(words, { path: `${path}.words`, name: ASKED[uptake], most: MOST_WORDS }),
    ];
  });
}

const isSame = (one: SentAnswer['need'], other: SentAnswer['need']): boolean =>
  one.tenantId === other.tenantId && one.id === other.id;

interface At {
  readonly index: number;
  readonly isKnown: boolean;
}

function needFaults(answers: readonly SentAnswer[], { index, isKnown }: At): Fault[] {
  const path = `$.answers[${index}].needId`;
  if (!isKnown)
    return [{ path, message: 'This is none of the foremost needs of the last round of a place of this tender' }];
  const need = answers[index]?.need;
  const first = answers.findIndex((each) => need && isSame(each.need, need));
  return first < index ? [{ path, message: 'This need is answered already' }] : [];
}

/** The same as it is stored. */
export const cleanAnswers = (answers: readonly SentAnswer[]) =>
  answers.map(({ need: { id }, uptake, words }) => ({ need: id, uptake, words: storedText(words) }));
