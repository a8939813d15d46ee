import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { EvaluationModule } from '../evaluation.module.js';
import { ScoringRuns } from '../queries/scoring-runs.js';
import { AgreedGradeResolver, BidGradesResolver, GradeResolver } from './grade.resolver.js';
import { ScoringProgressResolver } from './scoring-progress.resolver.js';
import { LotScoringResolver, ScoringRunResolver } from './scoring-run.resolver.js';

/** The part of the graph about grades and scoring. */
@Module({
  imports: [EvaluationModule],
  providers: [
    ...[GradeResolver, AgreedGradeResolver, BidGradesResolver],
    ...[ScoringRunResolver, LotScoringResolver, ScoringProgressResolver],
  ],
})
export class EvaluationGraphqlModule {
  constructor(nodes: NodeRegistry, runs: ScoringRuns) {
    nodes.add([{ type: 'ScoringRun', load: (id, viewer) => runs.one(id, viewer) }]);
  }
}
