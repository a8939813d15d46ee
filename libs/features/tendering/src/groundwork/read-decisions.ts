import { storedText } from '@commonweal/canonical';
import type { BeforeTender } from '@commonweal/design';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

const MOST = { words: 4_000, reference: 500, question: 1_000, answer: 4_000, rows: 100 } as const;

/** The same as it is stored: texts clean, a reference without words none. */
export const cleanDecisions = ({ equality, consultation, market }: BeforeTender): BeforeTender => ({
  equality: equality && {
    ...{ isAssessed: equality.isAssessed, words: storedText(equality.words) },
    reference: equality.reference === null ? null : storedText(equality.reference) || null,
  },
  consultation: consultation && { ...consultation, reason: storedText(consultation.reason) },
  market:
    market && market.map(({ question, answer }) => ({ question: storedText(question), answer: storedText(answer) })),
});

/** All that is wrong with clean decisions. */
export const decisionFaults = ({ equality, consultation, market }: BeforeTender): Fault[] => [
  ...equalityFaults(equality),
  ...(consultation
    ? textFaults(consultation.reason, { path: '$.consultation.reason', name: 'the reason', most: MOST.words })
    : []),
  ...marketFaults(market ?? []),
];

function equalityFaults(equality: BeforeTender['equality']): Fault[] {
  if (!equality) return [];
  const { isAssessed, words, reference } = equality;
  const name = isAssessed ? 'what the assessment found' : 'the reason why none is needed';
  const path = '$.equality.reference';
  return [
    ...textFaults(words, { path: '$.equality.words', name, most: MOST.words }),
    ...(isAssessed
      ? textFaults(reference ?? '', { path, name: 'where the assessment is to be read', most: MOST.reference })
      : noReference(reference, path)),
  ];
}

const noReference = (reference: string | null, path: string): Fault[] =>
  reference === null ? [] : [{ path, message: 'Leave this out: no assessment was made' }];

function marketFaults(market: NonNullable<BeforeTender['market']>): Fault[] {
  if (market.length > MOST.rows) return [{ path: '$.market', message: `Enter at most ${MOST.rows} questions` }];
  return market.flatMap(({ question, answer }, at) => [
    ...textFaults(question, { path: `$.market[${at}].question`, name: 'the question', most: MOST.question }),
    ...textFaults(answer, { path: `$.market[${at}].answer`, name: 'the answer', most: MOST.answer }),
  ]);
}
