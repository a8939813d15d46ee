import type { PriorityRoundQuery } from '@commonweal/client';

export type KnownRound = NonNullable<PriorityRoundQuery['priorityRound']>;
export type KnownNeed = KnownRound['needs'][number];
export type KnownResults = NonNullable<KnownRound['results']>;
export type KnownNeedResult = KnownResults['needs'][number];
export type KnownCount = KnownResults['ballots'];
