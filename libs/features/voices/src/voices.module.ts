import { Module } from '@nestjs/common';

import { AllNeeds } from './queries/all-needs.js';
import { CouncillorLists } from './queries/councillor-lists.js';
import { KnownRounds } from './queries/known-rounds.js';
import { WardQuestions } from './queries/ward-questions.js';
import { AddCouncillor } from './use-cases/add-councillor.js';
import { AnswerWardQuestion } from './use-cases/answer-ward-question.js';
import { AskWardQuestion } from './use-cases/ask-ward-question.js';
import { CastBallot } from './use-cases/cast-ballot.js';
import { ChangeCouncillor } from './use-cases/change-councillor.js';
import { ClosePriorityRound } from './use-cases/close-priority-round.js';
import { ConfirmWardQuestion } from './use-cases/confirm-ward-question.js';
import { EnterBallot } from './use-cases/enter-ballot.js';
import { ModerateNeed } from './use-cases/moderate-need.js';
import { OpenPriorityRound } from './use-cases/open-priority-round.js';
import { ProposeNeed } from './use-cases/propose-need.js';
import { RecordWardQuestion } from './use-cases/record-ward-question.js';
import { WithholdWardQuestion } from './use-cases/withhold-ward-question.js';

const providers = [
  ...[CastBallot, ClosePriorityRound, EnterBallot, ModerateNeed, OpenPriorityRound, ProposeNeed],
  ...[AddCouncillor, AnswerWardQuestion, AskWardQuestion, ChangeCouncillor, ConfirmWardQuestion, RecordWardQuestion],
  ...[WithholdWardQuestion, AllNeeds, CouncillorLists, KnownRounds, WardQuestions],
];

/** What residents say that their area needs, and what their councillors ask. */
@Module({ providers, exports: providers })
export class VoicesModule {}
