import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor, type Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  Request,
  RequestContext,
  type RequestScoringInput,
  type ResolversTypes,
  type ScoringResult,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import { type Lot, type ScoringRun, tenantKey } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { ScoringRuns } from '../queries/scoring-runs.js';
import { RequestScoring } from '../use-cases/request-scoring.js';

/** Runs of the scoring. */
@Resolver('ScoringRun')
export class ScoringRunResolver {
  constructor(
    private readonly requestScoring: RequestScoring,
    private readonly runs: ScoringRuns,
  ) {}

  @Mutation('requestScoring')
  async request(
    @Args('input') input: RequestScoringInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RequestScoringResult']>> {
    const { tenantId, id } = fromGlobalId(input.lotId, 'Lot');
    const result = await this.requestScoring.execute(viewer, { tenantId, lotId: id });
    return result.ok ? { __typename: 'RequestScoringSuccess', run: result.value } : toUserError(result.failure);
  }

  @ResolveField('id')
  id(run: ScoringRun): string {
    return toGlobalId('ScoringRun', run);
  }

  @ResolveField('requestedAt')
  requestedAt(run: ScoringRun): Date {
    return run.createdAt;
  }

  @ResolveField('result')
  result(@Parent() run: ScoringRun, @Request() request: RequestContext): Promise<ScoringResult | null> | null {
    return run.state === 'DONE' ? request.load(this.runs.results, tenantKey(run)) : null;
  }
}

/** The newest run of a lot: the authority's only. */
@Resolver('Lot')
export class LotScoringResolver {
  constructor(private readonly runs: ScoringRuns) {}

  @ResolveField('latestScoringRun')
  latest(@Parent() lot: Lot, @Request() request: RequestContext): Promise<ScoringRun | null> | null {
    return actsFor(request.viewer, lot.tenantId) ? request.load(this.runs.latest, tenantKey(lot)) : null;
  }
}
