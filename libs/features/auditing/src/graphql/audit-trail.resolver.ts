import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Cursors, type Page, Request, RequestContext } from '@commonweal/graphql';
import type { Bid, Organisation, Tender } from '@commonweal/persistence';

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

/** What was done for an organisation. */
@Resolver('Organisation')
export class OrganisationTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofOrganisation(
    @Parent() { id }: Organisation,
    @Args() args: TrailArgs,
    @Request() { viewer }: RequestContext,
  ): Answer {
    return trailPage(this, [{ kind: 'Organisation', tenantId: id, id }, viewer], args);
  }
}
