import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Cursors, fromGlobalId, type Page, Request, RequestContext } from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';

import { type AuditEvent, AuditTrail } from '../queries/audit-trail.js';
import type { PartOfOrganisation, TrailOf } from '../queries/trail-of.js';
import { type TrailArgs, trailPage } from './trail-page.js';

interface Narrowed {
  readonly part?: PartOfOrganisation | null | undefined;
  readonly personId?: string | null | undefined;
}

/** What was done for an organisation, to a part of it, or to the place of one of its people. */
@Resolver('Organisation')
export class OrganisationTrailResolver {
  constructor(
    readonly trail: AuditTrail,
    readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  ofOrganisation(
    @Parent() { id }: Organisation,
    @Args() { part, personId, ...args }: TrailArgs & Narrowed,
    @Request() { viewer }: RequestContext,
  ): Promise<Page<AuditEvent> | null> {
    return trailPage(this, [trailOf(id, { part, personId }), viewer], args);
  }
}

function trailOf(tenantId: string, { part, personId }: Narrowed): TrailOf {
  if (personId) return { kind: 'Membership', tenantId, id: fromGlobalId(personId, 'Person').id };
  return { kind: 'Organisation', tenantId, id: tenantId, part: part ?? null };
}
