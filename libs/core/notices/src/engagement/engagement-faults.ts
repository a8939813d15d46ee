import { storedText } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

/** Something that suppliers asked before a tender and what is answered, for everybody. */
export interface EngagementAnswer {
  readonly question: string;
  readonly answer: string;
}

/** An answer that stands for good. @property corrects the number of the one that it corrects */
export interface PublishedAnswer extends EngagementAnswer {
  readonly number: number;
  readonly corrects: number | null;
}

const MOST = { question: 1_000, answer: 4_000 } as const;
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Surrogate}/u;

/** As it is kept: lines end as texts end them, and nobody sees the spaces around. */
export const cleanAnswer = ({ question, answer }: EngagementAnswer): EngagementAnswer => ({
  ...{ question: lines(question), answer: lines(answer) },
});

const lines = (text: string): string => storedText(text).replaceAll('\r\n', '\n');

/**
 * What keeps a clean answer from being published.
 *
 * @param corrects  the number of the answer that it corrects; null: it corrects none
 * @param published what stands already
 */
export function engagementFaults(
  sent: EngagementAnswer,
  corrects: number | null,
  published: readonly PublishedAnswer[],
): Fault[] {
  const faults = (['question', 'answer'] as const).flatMap((name) => textFaults(sent[name], name));
  const isThere = published.some(({ question, answer }) => question === sent.question && answer === sent.answer);
  const isKnown = corrects === null || published.some(({ number }) => number === corrects);
  return [
    ...faults,
    ...(isThere ? [{ path: '$.answer', message: 'This answer is published already' }] : []),
    ...(isKnown ? [] : [{ path: '$.corrects', message: 'There is no published answer of this number' }]),
  ];
}

const NAMES = { question: 'the question', answer: 'the answer' } as const;

function textFaults(text: string, name: keyof typeof MOST): Fault[] {
  const [path, thing, { length }] = [`$.${name}`, NAMES[name], text];
  if (text === '') return [{ path, message: `Enter ${thing}` }];
  if (length > MOST[name]) return [{ path, message: `Shorten ${thing} to ${MOST[name]} characters: it has ${length}` }];
  return UNPRINTABLE.test(text)
    ? [{ path, message: `Remove the control characters from ${thing}; copy it as plain text` }]
    : [];
}
