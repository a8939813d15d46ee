import { Args, Resolver, Subscription } from '@nestjs/graphql';

import { fromGlobalId, Request, RequestContext } from '@commonweal/graphql';
import type { ScoringRun } from '@commonweal/persistence';

import { ScoringRuns } from '../queries/scoring-runs.js';

/** A run of the scoring, for those who watch it: asked anew at each turn. */
@Resolver('ScoringRun')
export class ScoringProgressResolver {
  constructor(private readonly runs: ScoringRuns) {}

  @Subscription('scoringProgressed')
  async progressed(@Args('runId') runId: string, @Request() request: RequestContext): Promise<ScoringRun | null> {
    const run = await this.runs.one(fromGlobalId(runId, 'ScoringRun'), request.signedIn());
    if (run?.state !== 'QUEUED' && run?.state !== 'RUNNING') request.settle();
    return run;
  }
}
