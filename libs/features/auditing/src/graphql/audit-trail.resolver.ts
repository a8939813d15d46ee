import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { Cursors, type Page, Request, RequestContext } from '@commonweal/graphql';
import type { ApiClient, Bid, Lot, Tender } from '@commonweal/persistence';

import { type AuditEvent, AuditTrail } from '../queries/audit-trail.js';
import { type TrailArgs, trailPage } from './trail-page.js';

type Answer = Promise<Page<AuditEvent> | null>;

/** What was done to a tender. */
@Resolver('Tender')
export class TenderTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofTender(@Parent() { tenantId, id }: Tender, @Args() args: TrailArgs, @Request() { viewer }: RequestContext): Answer {
    return trailPage(this, [{ kind: 'Tender', tenantId, id }, viewer], args);
  }
}

/** What was done to a lot, its bids and its scoring. */
@Resolver('Lot')
export class LotTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofLot(@Parent() { tenantId, id }: Lot, @Args() args: TrailArgs, @Request() { viewer }: RequestContext): Answer {
    return trailPage(this, [{ kind: 'Lot', tenantId, id }, viewer], args);
  }
}

/** What was done to a bid and its grades. */
@Resolver('Bid')
export class BidTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofBid(@Parent() { tenantId, id }: Bid, @Args() args: TrailArgs, @Request() { viewer }: RequestContext): Answer {
    return trailPage(this, [{ kind: 'Bid', tenantId, id }, viewer], args);
  }
}

/** What was done to a program. */
@Resolver('ApiClient')
export class ApiClientTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofClient(
    @Parent() { tenantId, id }: ApiClient,
    @Args() args: TrailArgs,
    @Request() { viewer }: RequestContext,
  ): Answer {
    return trailPage(this, [{ kind: 'ApiClient', tenantId, id }, viewer], args);
  }
}

/** What was done to one's own account. */
@Resolver('Viewer')
export class AccountTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofAccount(@Parent() viewer: Viewer, @Args() args: TrailArgs): Answer {
    const { personId } = viewer;
    return trailPage(this, [{ kind: 'Account', tenantId: personId, id: personId }, viewer], args);
  }
}
