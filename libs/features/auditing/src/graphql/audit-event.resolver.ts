import { EntityManager } from '@mikro-orm/postgresql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import { inIdOrder, Organisation, readAs, seenInIdOrder, Tender } from '@commonweal/persistence';

import type { AuditEvent } from '../queries/audit-trail.js';

/** One change. */
@Resolver('AuditEvent')
export class AuditEventResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField('id')
  id(@Parent() event: AuditEvent): string {
    return toGlobalId('AuditEvent', event);
  }

  @ResolveField('at')
  at(@Parent() { at }: AuditEvent): Date {
    return new Date(at);
  }

  @ResolveField('objectId')
  objectId(@Parent() { tenantId, objectType, objectId }: AuditEvent): string {
    return toGlobalId(objectType, { tenantId, id: objectId });
  }

  @ResolveField('onBehalfOf')
  onBehalfOf(@Parent() { onBehalfOf }: AuditEvent, @Request() request: RequestContext): Promise<Organisation> | null {
    return onBehalfOf === null ? null : request.load(this.organisations, onBehalfOf);
  }

  @ResolveField('tender')
  tender(@Parent() { tenderId }: AuditEvent, @Request() request: RequestContext): Promise<Tender | null> | null {
    return tenderId === null ? null : request.load(this.tenders, tenderId);
  }

  private readonly organisations = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } })),
    );

  private readonly tenders = (ids: readonly string[], viewer: Viewer | null) =>
    seenInIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Tender, { id: { $in: [...ids] } })),
    );
}
