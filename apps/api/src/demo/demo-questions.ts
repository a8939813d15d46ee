import { toGlobalId } from '@commonweal/graphql';

import type { DemoClient } from './demo-client.js';
import { AUTHORITY } from './demo-people.js';

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** Councillors of the fictional ward; both addresses are nobody’s. */
export const COUNCILLORS = {
  delyth: { name: 'Delyth Ormond', email: 'delyth.ormond@harbourside.example' },
  sam: { name: 'Sam Okafor', email: 'sam.okafor@harbourside.example' },
} as const;
export const WARD = 'E05999001';

interface DemoQuestion {
  readonly by: keyof typeof COUNCILLORS;
  readonly channel: 'LETTER' | 'EMAIL' | 'MEETING';
  readonly question: string;
  readonly days: number;
  readonly provenance: string;
  /** Versions, the first one first. */
  readonly answers?: readonly { readonly words: string; readonly wordsCy?: string }[];
  readonly withheld?: 'PERSONAL_DATA';
}

const QUESTIONS: readonly DemoQuestion[] = [
  {
    ...{ by: 'delyth', channel: 'MEETING', days: 24, provenance: 'Full council, item 9' },
    question:
      'Residents of Anchor Row have to change twice to reach the hospital in the evening.\n\nWill the next bus contract have a later bus, and will drivers be taken on from the ward?',
  },
  {
    ...{ by: 'sam', channel: 'LETTER', days: 60, provenance: 'Letter to the head of procurement' },
    question: 'How many of the meals will be cooked in Old Docks?',
    answers: [
      { words: 'All of them.', wordsCy: 'Pob un.' },
      {
        words: 'Four in five. The others are cooked at the estuary, as the kitchen in Old Docks has no room for more.',
        wordsCy:
          'Pedwar o bob pump. Caiff y lleill eu coginio wrth yr aber, gan nad oes lle i ragor yn y gegin yn Old Docks.',
      },
    ],
  },
  {
    ...{ by: 'sam', channel: 'EMAIL', days: 12, provenance: 'E-mail to the lead officer', withheld: 'PERSONAL_DATA' },
    question: 'Why was a named resident told that the lunch club is full?',
  },
];

/** Lists the councillors of the ward, notes what they asked, and answers some of it. */
export async function askQuestions(client: DemoClient, lead: string): Promise<void> {
  const authorityId = toGlobalId('Organisation', { id: AUTHORITY.id });
  const ids: Record<string, unknown> = {};
  for (const [key, councillor] of Object.entries(COUNCILLORS)) {
    const input = { authorityId, ward: WARD, ...councillor };
    ids[key] = (await client.mutate(lead, 'addCouncillor', { input, answer: 'councillorId' }))['councillorId'];
  }
  for (const question of QUESTIONS) await note(question, ids[question.by], { client, lead });
}

async function note(
  { question, channel, days, provenance, answers = [], withheld }: DemoQuestion,
  councillorId: unknown,
  { client, lead }: { readonly client: DemoClient; readonly lead: string },
): Promise<void> {
  const input = { councillorId, question, channel, provenance, askedOn: daysAgo(days) };
  const noted = await client.mutate(lead, 'recordWardQuestion', { input, answer: 'question { id }' });
  const { id: questionId } = noted['question'] as { id: string };
  for (const [version, answer] of answers.entries())
    await client.mutate(lead, 'answerWardQuestion', { input: { questionId, version, ...answer } });
  if (withheld) await client.mutate(lead, 'withholdWardQuestion', { input: { questionId, reason: withheld } });
}
