import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { instantText } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';

import { stillSealed } from './sealed-lots.js';

/** A change as a person reads it. */
export interface AuditEvent {
  readonly tenantId: string;
  readonly id: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** exact to the microsecond */
  readonly at: string;
  /** null for the service itself, and for people of other organisations */
  readonly who: string | null;
  readonly onBehalfOf: string | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly position: number | null;
}

/** Where an event stands in the list. */
export type EventPosition = readonly [at: string, id: string];

interface TenderKey {
  readonly tenantId: string;
  readonly id: string;
}

interface Wanted {
  readonly limit: number;
  /** events behind this place only; null: from the newest */
  readonly after: EventPosition | null;
}

const MINE = `l.on_behalf_of = any (?::uuid[])`;
const VISIBLE = `l.tenant_id = ? and l.tender_id = ? and (${MINE}
  or (l.tenant_id = any (?::uuid[]) and (l.sealed_lot_id is null or not ${stillSealed('l.sealed_lot_id')})))`;
const EVENTS = `select l.tenant_id as "tenantId", l.id, l.action, l.object_type as "objectType", l.object_id as "objectId",
    ${instantText('l.recorded_at')} as at, case when ${MINE} then p.name end as who, l.on_behalf_of as "onBehalfOf",
    s.reason, l.request_id as "requestId", l.position::float8 as position
  from audit_leaf l
  left join audit_salt s on s.tenant_id = l.tenant_id and s.leaf_id = l.id
  left join person p on p.id = l.person_id
  where ${VISIBLE} and (?::timestamptz is null or (l.recorded_at, l.id) < (?::timestamptz, ?::uuid))
  order by l.recorded_at desc, l.id desc limit ?`;

/**
 * What was done to a tender. Its authority sees everything, bids and late attempts from the closing of their lot on; an
 * organisation that bids sees what was done on its own behalf; others see nothing.
 */
@Injectable()
export class AuditTrail {
  constructor(private readonly em: EntityManager) {}

  /** A page of events, newest first, in one statement. */
  events(viewer: Viewer | null, tender: TenderKey, { limit, after }: Wanted): Promise<AuditEvent[]> {
    const mine = organisationsOf(viewer);
    const [at, id] = after ?? [null, null];
    return this.em
      .fork()
      .execute<AuditEvent[]>(EVENTS, [mine, tender.tenantId, tender.id, mine, mine, at, at, id, limit]);
  }

  async count(viewer: Viewer | null, { tenantId, id }: TenderKey): Promise<number> {
    const mine = organisationsOf(viewer);
    const count = `select count(*)::int as total from audit_leaf l where ${VISIBLE}`;
    const [row] = await this.em.fork().execute<{ total: number }[]>(count, [tenantId, id, mine, mine]);
    return row?.total ?? 0;
  }
}

const organisationsOf = (viewer: Viewer | null): string => `{${viewer?.organisationIds.join(',') ?? ''}}`;
