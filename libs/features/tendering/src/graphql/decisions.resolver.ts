import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { type BeforeTender, decisionBreaches, NOTHING_DECIDED } from '@commonweal/design';
import {
  type Decisions,
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  type SetDecisionsInput,
  SignedIn,
} from '@commonweal/graphql';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { SetDecisions } from '../use-cases/set-decisions.js';
import { sourcedView } from './sourced-view.js';

/** What was decided before a tender. */
@Resolver('Tender')
export class DecisionsResolver {
  constructor(
    private readonly tenders: TenderContents,
    private readonly setDecisions: SetDecisions,
  ) {}

  @ResolveField('decisions')
  async decisions(@Parent() tender: Tender, @Request() request: RequestContext): Promise<Decisions> {
    const [groundwork] = await request.load(this.tenders.groundworks, rowKey(tender));
    const [design] = await request.load(this.tenders.designs, rowKey(tender));
    return decisionsView(groundwork?.before ?? NOTHING_DECIDED, design);
  }

  @Mutation('setDecisions')
  async set(
    @Args('input') input: SetDecisionsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SetDecisionsResult']>> {
    const change = { tender: fromGlobalId(input.tenderId, 'Tender'), version: input.version };
    const result = await this.setDecisions.execute(viewer, { ...change, decided: sentDecisions(input) });
    return result.ok ? { __typename: 'SetDecisionsSuccess', tender: result.value } : toUserError(result.failure);
  }
}

const sentDecisions = ({ equality, consultation, market }: SetDecisionsInput): BeforeTender => ({
  equality: equality
    ? { isAssessed: equality.assessed, words: equality.words, reference: equality.reference ?? null }
    : null,
  consultation: consultation ? { isConsulting: consultation.consulting, reason: consultation.reason } : null,
  market: market?.map(({ question, answer }) => ({ question, answer })) ?? null,
});

/** @param design the route, on which the rules hang */
function decisionsView(decided: BeforeTender, design: TenderDesign | undefined): Decisions {
  const { equality, consultation, market } = decided;
  return {
    equality: equality && { assessed: equality.isAssessed, words: equality.words, reference: equality.reference },
    consultation: consultation && { consulting: consultation.isConsulting, reason: consultation.reason },
    market: market && [...market],
    missing: design ? missingOf(decided, design) : [],
  };
}

const missingOf = (decided: BeforeTender, { nation, subject, regime, noticeDate }: TenderDesign) =>
  decisionBreaches(decided, { nation, subject, regime, noticeDate: localDate(noticeDate) }).map(
    ({ path, fix, ...reason }) => ({ path, fix: fix.en, fixCy: fix.cy, reason: sourcedView(reason) }),
  );
