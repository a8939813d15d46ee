import { Module } from '@nestjs/common';

import { AllNeeds } from './queries/all-needs.js';
import { KnownRounds } from './queries/known-rounds.js';
import { CastBallot } from './use-cases/cast-ballot.js';
import { ClosePriorityRound } from './use-cases/close-priority-round.js';
import { EnterBallot } from './use-cases/enter-ballot.js';
import { ModerateNeed } from './use-cases/moderate-need.js';
import { OpenPriorityRound } from './use-cases/open-priority-round.js';
import { ProposeNeed } from './use-cases/propose-need.js';

const providers = [
  ...[CastBallot, ClosePriorityRound, EnterBallot, ModerateNeed, OpenPriorityRound, ProposeNeed],
  ...[AllNeeds, KnownRounds],
];

/** What residents say that their area needs. */
@Module({ providers, exports: providers })
export class VoicesModule {}
