import { Module } from '@nestjs/common';

import { VoicesModule } from '../voices.module.js';
import { BallotEntryResolver } from './ballot-entry.resolver.js';
import { PublicVoicesResolver } from './public-voices.resolver.js';
import { NeedMutationsResolver, RoundMutationsResolver } from './round-mutations.resolver.js';
import { RoundsResolver } from './rounds.resolver.js';
import { ShownRound } from './shown-round.js';

const resolvers = [
  ...[RoundsResolver, PublicVoicesResolver, RoundMutationsResolver, NeedMutationsResolver, BallotEntryResolver],
  ShownRound,
];

/** The part of the graph about community priorities. */
@Module({ imports: [VoicesModule], providers: resolvers })
export class VoicesGraphqlModule {}
