import { Module } from '@nestjs/common';

import { LotContents } from './queries/lot-contents.js';
import { LotDemands } from './queries/lot-demands.js';
import { PastResults } from './queries/past-results.js';
import { TenderContents } from './queries/tender-contents.js';
import { TenderLists } from './queries/tender-lists.js';
import { VisibleTenders } from './queries/visible-tenders.js';
import { AbandonTender } from './use-cases/abandon-tender.js';
import { AddSocialValueCriterion } from './use-cases/add-social-value-criterion.js';
import { AmendTender } from './use-cases/amend-tender.js';
import { ChooseMeasures } from './use-cases/choose-measures.js';
import { CloseTender } from './use-cases/close-tender.js';
import { CreateTender } from './use-cases/create-tender.js';
import { ImportNotice } from './use-cases/import-notice.js';
import { PlanTimeline } from './use-cases/plan-timeline.js';
import { PublishTender } from './use-cases/publish-tender.js';
import { SaveSampleBids } from './use-cases/save-sample-bids.js';
import { SetAwardCriteria } from './use-cases/set-award-criteria.js';
import { SetDealTerms } from './use-cases/set-deal-terms.js';
import { UpdateTender } from './use-cases/update-tender.js';

const verbs = [
  AbandonTender,
  AddSocialValueCriterion,
  AmendTender,
  ChooseMeasures,
  CloseTender,
  CreateTender,
  ImportNotice,
  PlanTimeline,
  PublishTender,
  SaveSampleBids,
  SetAwardCriteria,
  SetDealTerms,
  UpdateTender,
];
const questions = [LotContents, LotDemands, PastResults, TenderContents, TenderLists, VisibleTenders];

/** From a notice or a blank page to a published tender, and its closing. */
@Module({ providers: [...verbs, ...questions], exports: [...verbs, ...questions] })
export class TenderingModule {}
