import { Module } from '@nestjs/common';

import { DraftTasks } from './queries/draft-tasks.js';
import { LotContents } from './queries/lot-contents.js';
import { LotDemands } from './queries/lot-demands.js';
import { NeedFirst } from './queries/need-first.js';
import { PastResults } from './queries/past-results.js';
import { TenderDocuments } from './queries/tender-documents.js';
import { TenderApprovals } from './queries/tender-approvals.js';
import { TenderBudgets } from './queries/tender-budgets.js';
import { TenderComments } from './queries/tender-comments.js';
import { ShutOutByConditions } from './queries/shut-out.js';
import { PlaceNeeds } from './queries/place-needs.js';
import { TenderContents } from './queries/tender-contents.js';
import { TenderTemplates } from './queries/tender-templates.js';
import { TenderLists } from './queries/tender-lists.js';
import { VisibleTenders } from './queries/visible-tenders.js';
import { AbandonTender } from './use-cases/abandon-tender.js';
import { AddSocialValueCriterion } from './use-cases/add-social-value-criterion.js';
import { AddLot } from './use-cases/add-lot.js';
import { AddTenderDocument } from './use-cases/add-tender-document.js';
import { ApproveTender } from './use-cases/approve-tender.js';
import { AnswerNeeds } from './use-cases/answer-needs.js';
import { AmendTender } from './use-cases/amend-tender.js';
import { ChooseMeasures } from './use-cases/choose-measures.js';
import { CloseTender } from './use-cases/close-tender.js';
import { CommentOnTender } from './use-cases/comment-on-tender.js';
import { CreateTender } from './use-cases/create-tender.js';
import { DescribeTenderDocument } from './use-cases/describe-tender-document.js';
import { ImportNotice } from './use-cases/import-notice.js';
import { KeepAsTemplate } from './use-cases/keep-as-template.js';
import { PlanTenderBudget } from './use-cases/plan-tender-budget.js';
import { PlanTimeline } from './use-cases/plan-timeline.js';
import { PublishTender } from './use-cases/publish-tender.js';
import { ResolveComment } from './use-cases/resolve-comment.js';
import { ReturnTender } from './use-cases/return-tender.js';
import { RemoveTenderDocument } from './use-cases/remove-tender-document.js';
import { RemoveTemplate } from './use-cases/remove-template.js';
import { ReasonCriteria } from './use-cases/reason-criteria.js';
import { SaveSampleBids } from './use-cases/save-sample-bids.js';
import { SendForApproval } from './use-cases/send-for-approval.js';
import { SetAwardCriteria } from './use-cases/set-award-criteria.js';
import { SetDealTerms } from './use-cases/set-deal-terms.js';
import { SetDecisions } from './use-cases/set-decisions.js';
import { UploadFile } from './use-cases/upload-file.js';
import { DescribeLot } from './use-cases/describe-lot.js';
import { RemoveLot } from './use-cases/remove-lot.js';
import { SetPlaceFactors } from './use-cases/set-place-factors.js';
import { SetStages } from './use-cases/set-stages.js';
import { UpdateTender } from './use-cases/update-tender.js';

const verbs = [
  AbandonTender,
  AddSocialValueCriterion,
  AddLot,
  AddTenderDocument,
  ApproveTender,
  AnswerNeeds,
  AmendTender,
  ChooseMeasures,
  CloseTender,
  CommentOnTender,
  CreateTender,
  DescribeTenderDocument,
  ImportNotice,
  KeepAsTemplate,
  PlanTenderBudget,
  PlanTimeline,
  PublishTender,
  ResolveComment,
  ReturnTender,
  RemoveTemplate,
  RemoveTenderDocument,
  ReasonCriteria,
  SaveSampleBids,
  SendForApproval,
  SetAwardCriteria,
  SetDealTerms,
  SetDecisions,
  DescribeLot,
  RemoveLot,
  SetPlaceFactors,
  SetStages,
  UpdateTender,
  UploadFile,
];
const questions = [
  DraftTasks,
  LotContents,
  LotDemands,
  PastResults,
  TenderApprovals,
  TenderBudgets,
  TenderComments,
  TenderContents,
  TenderDocuments,
  TenderLists,
  ShutOutByConditions,
  TenderTemplates,
  NeedFirst,
  PlaceNeeds,
  VisibleTenders,
];

/** From a notice or a blank page to a published tender, and its closing. */
@Module({ providers: [...verbs, ...questions], exports: [...verbs, ...questions] })
export class TenderingModule {}
