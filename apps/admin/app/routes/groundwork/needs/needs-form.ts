import type { AnswerNeedsInput, NeedUptake, TenderNeedsQuery } from '@commonweal/client';

import type { FieldFault } from '../form-page';

export type NeedyTender = NonNullable<TenderNeedsQuery['tender']>;

export const UPTAKES = ['TAKEN_UP', 'ELSEWHERE', 'NOT_MET'] as const satisfies readonly NeedUptake[];

/** An answer as it is typed. */
export interface TypedAnswer {
  readonly needId: string;
  readonly uptake: string;
  readonly words: string;
}

/** All answers of a draft, as they are typed. */
export interface NeedsForm {
  readonly version: string;
  readonly answers: readonly TypedAnswer[];
}

const LONGEST = 5_000;
const MOST = 1_000;

/** What is stored, as the form shows it: one answer for each need, in their order. */
export const formOfNeeds = ({ version, placeNeeds }: NeedyTender): NeedsForm => ({
  version: String(version),
  answers: placeNeeds.flatMap(({ needs }) =>
    needs.map(({ needId, answer }) => ({ needId, uptake: answer?.uptake ?? '', words: answer?.words ?? '' })),
  ),
});

/** Reads the form. */
export function needsFormIn(sent: FormData): NeedsForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  const ids = sent.getAll('need').map(String).slice(0, MOST);
  return {
    version: text('version'),
    answers: ids.map((needId, index) => ({
      needId,
      ...{ uptake: text(`answers.${index}.uptake`), words: text(`answers.${index}.words`) },
    })),
  };
}

/** Halves of an answer. */
export const typedFaults = ({ answers }: NeedsForm): FieldFault[] =>
  answers.flatMap(({ uptake, words }, index) => {
    if ((uptake === '') === (words === '')) return [];
    return uptake === ''
      ? [{ field: `answers.${index}.uptake`, key: 'uptake' }]
      : [{ field: `answers.${index}.words`, key: `words.${uptake}` }];
  });

/** The form as the API takes it. A need to which nothing was said is left out. */
export const inputOfNeeds = (tenderId: string, { version, answers }: NeedsForm): AnswerNeedsInput => ({
  ...{ tenderId, version: Number(version) || 0 },
  answers: answers.flatMap(({ needId, uptake, words }) => {
    const known = UPTAKES.find((each) => each === uptake);
    return known ? [{ needId, uptake: known, words }] : [];
  }),
});

/** Where an answer stands in the form, by where it stands in what was sent. */
export const placesInForm = ({ answers }: NeedsForm): number[] =>
  answers.flatMap(({ uptake }, index) => (uptake === '' ? [] : [index]));
