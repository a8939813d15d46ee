import { Module } from '@nestjs/common';

import { VoicesModule } from '../voices.module.js';
import { AskingResolver } from './asking.resolver.js';
import { BallotEntryResolver } from './ballot-entry.resolver.js';
import { PublicVoicesResolver } from './public-voices.resolver.js';
import { CouncillorMutationsResolver } from './councillor-mutations.resolver.js';
import { QuestionMutationsResolver } from './question-mutations.resolver.js';
import { NeedMutationsResolver, RoundMutationsResolver } from './round-mutations.resolver.js';
import { RoundsResolver } from './rounds.resolver.js';
import { ShownQuestion } from './shown-question.js';
import { ShownRound } from './shown-round.js';
import { WardQuestionsResolver } from './ward-questions.resolver.js';

const resolvers = [
  ...[RoundsResolver, PublicVoicesResolver, RoundMutationsResolver, NeedMutationsResolver, BallotEntryResolver],
  ...[AskingResolver, CouncillorMutationsResolver, QuestionMutationsResolver, WardQuestionsResolver],
  ...[ShownQuestion, ShownRound],
];

/** The part of the graph about community priorities and councillors' questions. */
@Module({ imports: [VoicesModule], providers: resolvers })
export class VoicesGraphqlModule {}
