import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { VisibleTenders } from '../queries/visible-tenders.js';
import { TenderingModule } from '../tendering.module.js';
import { ApprovalResolver, ApprovalStepResolver, TenderApprovalResolver } from './approval.resolver.js';
import { AmendmentResolver } from './amendment.resolver.js';
import { AwardCriterionResolver } from './award-criterion.resolver.js';
import { BudgetResolver, TenderBudgetResolver } from './budget.resolver.js';
import { CommentResolver, TenderCommentResolver, TenderCommentsResolver } from './comment.resolver.js';
import { CriteriaResolver } from './criteria.resolver.js';
import { DealResolver, TenderDealResolver } from './deal.resolver.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DemandsResolver } from './demands.resolver.js';
import { DocumentResolver, TenderDocumentResolver, TenderDocumentsResolver } from './document.resolver.js';
import { DraftResolver } from './draft.resolver.js';
import { FileResolver } from './file.resolver.js';
import { LotDealResolver } from './lot-deal.resolver.js';
import { LotResolver } from './lot.resolver.js';
import { LotsResolver } from './lots.resolver.js';
import { NeedFirstResolver } from './need-first.resolver.js';
import { NeedsResolver } from './needs.resolver.js';
import { PhaseResolver } from './phase.resolver.js';
import { PlaceFactorsResolver } from './place-factors.resolver.js';
import { RouteResolver } from './route.resolver.js';
import { TenderTasksResolver } from './tasks.resolver.js';
import { TemplateResolver } from './template.resolver.js';
import { TenderListsResolver, TenderPageResolver } from './tender-lists.resolver.js';
import { TenderResolver } from './tender.resolver.js';
import { StagesResolver } from './stages.resolver.js';
import { TimelineResolver } from './timeline.resolver.js';
import { LotSampleBidsResolver, WhatIfResolver } from './what-if.resolver.js';

const resolvers = [
  ApprovalResolver,
  ApprovalStepResolver,
  AmendmentResolver,
  AwardCriterionResolver,
  BudgetResolver,
  CommentResolver,
  CriteriaResolver,
  DealResolver,
  DecisionsResolver,
  DemandsResolver,
  DocumentResolver,
  DraftResolver,
  FileResolver,
  LotDealResolver,
  LotResolver,
  LotsResolver,
  LotSampleBidsResolver,
  NeedFirstResolver,
  NeedsResolver,
  PhaseResolver,
  PlaceFactorsResolver,
  RouteResolver,
  StagesResolver,
  TenderApprovalResolver,
  TenderBudgetResolver,
  TenderCommentResolver,
  TenderCommentsResolver,
  TemplateResolver,
  TenderDealResolver,
  TenderDocumentResolver,
  TenderDocumentsResolver,
  TenderListsResolver,
  TenderPageResolver,
  TenderResolver,
  TenderTasksResolver,
  TimelineResolver,
  WhatIfResolver,
];

/** The part of the graph about tenders, their lots and criteria. */
@Module({ imports: [TenderingModule], providers: resolvers })
export class TenderingGraphqlModule {
  constructor(nodes: NodeRegistry, visible: VisibleTenders) {
    nodes.add([
      { type: 'Tender', load: (id, viewer) => visible.tender(id, viewer) },
      { type: 'Lot', load: (id, viewer) => visible.lot(id, viewer) },
      { type: 'AwardCriterion', load: (id, viewer) => visible.criterion(id, viewer) },
    ]);
  }
}
