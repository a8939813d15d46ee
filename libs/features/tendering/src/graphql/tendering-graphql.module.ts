import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { VisibleTenders } from '../queries/visible-tenders.js';
import { TenderingModule } from '../tendering.module.js';
import { AwardCriterionResolver } from './award-criterion.resolver.js';
import { CriteriaResolver } from './criteria.resolver.js';
import { DraftResolver } from './draft.resolver.js';
import { LotResolver } from './lot.resolver.js';
import { PhaseResolver } from './phase.resolver.js';
import { TenderListsResolver, TenderPageResolver } from './tender-lists.resolver.js';
import { TenderResolver } from './tender.resolver.js';

const resolvers = [
  AwardCriterionResolver,
  CriteriaResolver,
  DraftResolver,
  LotResolver,
  PhaseResolver,
  TenderListsResolver,
  TenderPageResolver,
  TenderResolver,
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
