import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { instantText } from '@commonweal/audit';
import { actsFor, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';

import { stillSealed } from './sealed-lots.js';
import { within, type TrailOf } from './trail-of.js';

/** A change as a person reads it. */
export interface AuditEvent {
  readonly tenantId: string;
  readonly id: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly tenderId: string | null;
  /** exact to the microsecond */
  readonly at: string;
  /** null for the service itself, and for people of other organisations unless they helped somebody */
  readonly who: string | null;
  /** the name of the program that did it, of one of the viewer's organisations */
  readonly program: string | null;
  /** who has made that program */
  readonly programMaker: string | null;
  readonly onBehalfOf: string | null;
  /** the person helped, where it was done in an assisted session */
  readonly onBehalfOfPerson: string | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly position: number | null;
}

/** Where an event stands in the list. */
export type EventPosition = readonly [at: string, id: string];

interface Wanted {
  readonly limit: number;
  /** events behind this place only; null: from the newest */
  readonly after: EventPosition | null;
}

const MINE = `l.on_behalf_of = any (?::uuid[])`;
const VISIBLE = `(${MINE} or (l.tenant_id = any (?::uuid[]) and not ${stillSealed('l.sealed_lot_id')}))`;
const EVENT = `l.tenant_id as "tenantId", l.id, l.action, l.object_type as "objectType", l.object_id as "objectId",
    l.tender_id as "tenderId", ${instantText('l.recorded_at')} as at, l.on_behalf_of as "onBehalfOf",
    coalesce(s.helper_name, case when ${MINE} or l.person_id = any (?::uuid[]) then nullif(p.name, '—') end) as who,
    c.name as program, nullif(maker.name, '—') as "programMaker", s.helped_name as "onBehalfOfPerson",
    s.reason, l.request_id as "requestId", l.position::float8 as position
  from audit_leaf l
  left join audit_salt s on s.tenant_id = l.tenant_id and s.leaf_id = l.id
  left join person p on p.id = l.person_id
  left join api_client c on c.id = l.person_id and c.tenant_id = any (?::uuid[])
  left join person maker on maker.id = c.created_by`;
const BEHIND = `(?::timestamptz is null or (l.recorded_at, l.id) < (?::timestamptz, ?::uuid))`;
const NEWEST = `order by l.recorded_at desc, l.id desc limit ?`;

/** Ids of the viewer's organisations and of the viewer: a person's own account is a record of their own. */
const mineOf = ({ organisationIds, personId }: Viewer): string => `{${[...organisationIds, personId].join(',')}}`;

/**
 * What was done to a tender or another thing, for an organisation, or to one's own account. An authority sees all of its
 * tenders, bids and late attempts from the closing of their lot on; an organisation that bids sees what was done on its own
 * behalf; others see nothing.
 */
@Injectable()
export class AuditTrail {
  constructor(private readonly em: EntityManager) {}

  /** A page of events, newest first, in one statement; null for whom none of it concerns. */
  async events(viewer: Viewer | null, of: TrailOf, { limit, after }: Wanted): Promise<AuditEvent[] | null> {
    if (!viewer) return null;
    const mine = mineOf(viewer);
    const { sql, values } = within(of, mine);
    const [at, id] = after ?? [null, null];
    const rows = await readAs(this.em, viewer, (em) =>
      em.execute<AuditEvent[]>(`select ${EVENT} where ${sql} and ${VISIBLE} and ${BEHIND} ${NEWEST}`, [
        ...[mine, mine, mine],
        ...values,
        ...[mine, mine, at, at, id, limit],
      ]),
    );
    const isOwn = actsFor(viewer, of.tenantId) || of.tenantId === viewer.personId;
    return rows.length > 0 || after || isOwn ? rows : null;
  }

  async count(viewer: Viewer, of: TrailOf): Promise<number> {
    const mine = mineOf(viewer);
    const { sql, values } = within(of, mine);
    const total = `select count(*)::int as total from audit_leaf l where ${sql} and ${VISIBLE}`;
    const [row] = await readAs(this.em, viewer, (em) =>
      em.execute<{ total: number }[]>(total, [...values, mine, mine]),
    );
    return row?.total ?? 0;
  }
}
