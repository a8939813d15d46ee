import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import type { DemoArrangements } from './demo-arrangements.js';
import type { DemoClient } from './demo-client.js';
import { AUTHORITY } from './demo-people.js';

interface DemoRound {
  readonly area: string;
  readonly title: string;
  readonly titleCy: string;
  readonly ballotKind: 'APPROVAL' | 'RANKED';
  readonly mostChoices: number;
  readonly needs: readonly (readonly [title: string, titleCy: string])[];
  /** How many ballots came in which way, and the numbers on them. */
  readonly ballots: readonly (readonly [
    channel: 'ONLINE' | 'PAPER' | 'PHONE',
    times: number,
    numbers: readonly number[],
  ])[];
  readonly ends: 'OPEN' | 'COUNTING' | 'CLOSED';
}

const BOROUGH = 'E06999001';
const WARD = 'E05999001';

const NEEDS = [
  ['A later bus to the hospital', 'Bws hwyrach i’r ysbyty'],
  ['A warm room to meet in', 'Ystafell gynnes i gwrdd ynddi'],
  ['Something to do for young people in the evening', 'Rhywbeth i bobl ifanc ei wneud gyda’r nos'],
  ['Help with forms and letters', 'Help gyda ffurflenni a llythyrau'],
  ['Benches on the way to the shops', 'Meinciau ar y ffordd i’r siopau'],
] as const;

/** Rounds of the fictional borough: one in each phase that there is something to do in. */
export const ROUNDS = {
  counted: {
    ...{ area: BOROUGH, title: 'What did Harbourside need most last year?', ballotKind: 'RANKED', mostChoices: 3 },
    ...{ titleCy: 'Beth oedd ei angen fwyaf ar Harbourside y llynedd?', needs: NEEDS, ends: 'CLOSED' },
    ballots: [
      ...([
        ['ONLINE', 3, [3, 1, 2]],
        ['ONLINE', 3, [1, 2]],
        ['ONLINE', 2, [1, 4, 5]],
      ] as const),
      ...([
        ['PAPER', 7, [2, 1, 4]],
        ['PAPER', 5, [2, 3]],
        ['PHONE', 5, [2, 1]],
      ] as const),
    ],
  },
  counting: {
    ...{ area: WARD, title: 'Which help do you miss close to home?', ballotKind: 'APPROVAL', mostChoices: 2 },
    ...{ titleCy: 'Pa help sydd ar goll yn agos at eich cartref?', needs: NEEDS, ends: 'COUNTING' },
    ballots: [
      ['ONLINE', 5, [1, 2]],
      ['PAPER', 6, [2, 4]],
    ],
  },
  open: {
    ...{ area: BOROUGH, title: 'What does Harbourside need most?', ballotKind: 'APPROVAL', mostChoices: 3 },
    ...{ titleCy: 'Beth sydd ei angen fwyaf ar Harbourside?', needs: NEEDS, ballots: [], ends: 'OPEN' },
  },
  ranked: {
    ...{ area: WARD, title: 'What comes first for the new community room?', ballotKind: 'RANKED', mostChoices: 3 },
    ...{ titleCy: 'Beth sy’n dod gyntaf i’r ystafell gymunedol newydd?', needs: NEEDS, ballots: [], ends: 'OPEN' },
  },
} as const satisfies Record<string, DemoRound>;

const DAY = 24 * 60 * 60 * 1000;

/** Opens the rounds, votes in them and lets time pass. */
export async function holdRounds(client: DemoClient, lead: string, arrangements: DemoArrangements): Promise<void> {
  for (const round of Object.values<DemoRound>(ROUNDS)) await hold(round, { client, lead, arrangements });
}

interface Holding {
  readonly client: DemoClient;
  readonly lead: string;
  readonly arrangements: DemoArrangements;
}

interface Held {
  readonly id: string;
  readonly needs: readonly { readonly id: string }[];
}

async function hold(demo: DemoRound, holding: Holding): Promise<void> {
  const { client, lead, arrangements } = holding;
  const { needs, ballots, ends, ...wanted } = demo;
  const input = {
    ...{ ...wanted, authorityId: toGlobalId('Organisation', AUTHORITY) },
    opensAt: new Date(Date.now() - DAY).toISOString(),
    closesAt: new Date(Date.now() + 30 * DAY).toISOString(),
    needs: needs.map(([title, titleCy]) => ({ title, titleCy })),
  };
  const opened = await client.mutate(lead, 'openPriorityRound', { input, answer: 'round { id needs { id } }' });
  const round = opened['round'] as Held;
  if (ends === 'OPEN') return proposed(round, holding);
  let sheet = 0;
  for (const [channel, times, numbers] of ballots)
    for (let each = 0; each < times; each += 1) await vote(round, holding, { channel, numbers, sheet: (sheet += 1) });
  await arrangements.letRoundEnd(fromGlobalId(round.id).id);
  if (ends === 'CLOSED') await client.mutate(lead, 'closePriorityRound', { input: { roundId: round.id } });
}

async function proposed({ id: roundId }: Held, { client, lead }: Holding): Promise<void> {
  const input = { roundId, title: 'A quiet corner in the library' };
  await client.mutate(lead, 'proposeNeed', { input });
}

interface Vote {
  readonly channel: 'ONLINE' | 'PAPER' | 'PHONE';
  readonly numbers: readonly number[];
  readonly sheet: number;
}

async function vote({ id: roundId, needs }: Held, { client, lead }: Holding, { channel, numbers, sheet }: Vote) {
  const choices = numbers.map((number) => needs[number - 1]?.id);
  if (channel === 'ONLINE') {
    const input = { roundId, browserToken: `demonstration-browser-${sheet}`, choices };
    return client.mutate(lead, 'castBallot', { input });
  }
  const receivedOn = new Date().toISOString().slice(0, 10);
  const input = { roundId, channel, batch: 'Library, box 1', sheet, receivedOn, choices };
  return client.mutate(lead, 'enterBallot', { input });
}
