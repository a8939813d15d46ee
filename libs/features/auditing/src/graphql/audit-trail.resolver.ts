import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { badInput, Cursors, type Page, page, pageSize, Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import { inIdOrder, Organisation, type Tender } from '@commonweal/persistence';

import { type AuditEvent, AuditTrail, type EventPosition } from '../queries/audit-trail.js';

const LIST = 'audit';

/** What was done to a tender. */
@Resolver('Tender')
export class TenderAuditResolver {
  constructor(
    private readonly trail: AuditTrail,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField('auditTrail')
  async auditTrail(
    @Parent() tender: Tender,
    @Args() { first, after }: { first: number; after?: string | null },
    @Request() { viewer }: RequestContext,
  ): Promise<Page<AuditEvent>> {
    const from = after ? positionIn(this.cursors.read(after)) : null;
    const rows = await this.trail.events(viewer, tender, { limit: pageSize(first) + 1, after: from });
    const cursor = ({ at, id }: AuditEvent) => this.cursors.write([LIST, at, id]);
    return page({ rows, first, after, cursor, count: () => this.trail.count(viewer, tender) });
  }
}

function positionIn([list, at, id]: readonly string[]): EventPosition {
  if (list !== LIST || at === undefined || id === undefined) throw badInput('`after` is not a cursor of this list');
  return [at, id];
}

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

  private readonly organisations = (ids: readonly string[]) =>
    inIdOrder(ids, this.em.fork().find(Organisation, { id: { $in: [...ids] } }));
}
