import type { EntityManager } from '@mikro-orm/postgresql';

import type { WebhookStatus } from '@commonweal/persistence';

import { changesBehind, type FeedChange, type FeedPlace } from '../changes/change-feed.js';
import { changeBody } from '../webhooks/message-body.js';

/** An endpoint, locked, with the place up to which it was attended to. */
export interface AttendedEndpoint extends FeedPlace {
  readonly tenantId: string;
  readonly id: string;
  readonly kinds: string[];
  readonly status: WebhookStatus;
}

const PAGE = 100;
/** As many as may wait for an endpoint that does not answer: what comes after them waits in the feed. */
const MOST_WAITING = 1_000;

const NOW = `select coalesce((select max(size) from audit_head), 0)::float8 - 1 as head,
  (select count(*)::int from webhook_delivery where tenant_id = ? and endpoint_id = ? and state = 'WAITING') as waiting`;
/** The id (a UUID of version 8) follows from what is told to whom: it stays the same for good, also once the delivery is forgotten. */
const ID = `overlay(overlay(md5(?::text || (m.item->>'leafId')) placing '8' from 13) placing '8' from 17)::uuid`;
const NOTE = `insert into webhook_delivery (tenant_id, id, endpoint_id, leaf_id, kind, body)
  select ?::uuid, ${ID}, ?::uuid, (m.item->>'leafId')::uuid, m.item->>'kind', m.item->>'body'
    from jsonb_array_elements(?::jsonb) with ordinality as m (item, nth) order by m.nth
  on conflict (tenant_id, endpoint_id, leaf_id) do update
    set state = 'WAITING', attempts = 0, next_attempt_at = clock_timestamp(), claimed_until = null`;
const MOVE = `update webhook_endpoint set feed_place = ?, feed_sequence = ? where tenant_id = ? and id = ?`;
const FORGET = `delete from webhook_delivery where tenant_id = ? and endpoint_id = ? and state <> 'WAITING'
  and greatest(created_at, last_attempt_at) < clock_timestamp() - interval '30 days'`;

/**
 * Makes a delivery of each change behind the endpoint's place, and moves the place. What was told before is told again: the
 * place was moved back.
 *
 * @returns how many deliveries were made
 */
export async function noteChanges(em: EntityManager, endpoint: AttendedEndpoint): Promise<number> {
  const { tenantId, id, kinds } = endpoint;
  // Read first: whatever the next statement sees besides comes behind it.
  const [now] = await em.execute<{ head: number; waiting: number }[]>(NOW, [tenantId, id]);
  if (!now || now.waiting >= MOST_WAITING) return 0;
  const changes = await changesBehind(em, { organisationId: tenantId, kinds, after: endpoint, limit: PAGE });
  const messages = changes.map((change) => message(tenantId, change));
  if (messages.length > 0) await em.execute(NOTE, [tenantId, id, id, JSON.stringify(messages)]);
  const { place, sequence } = placeBehind(endpoint, changes, now.head);
  await em.execute(MOVE, [place, sequence, tenantId, id]);
  await em.execute(FORGET, [tenantId, id]);
  return messages.length;
}

const message = (organisationId: string, change: FeedChange) => ({
  ...{ leafId: change.id, kind: change.kind },
  body: changeBody(organisationId, change),
});

/** Where all was read, everything up to the head is behind it, also what is of no concern to it. */
function placeBehind(from: FeedPlace, changes: readonly FeedChange[], head: number): FeedPlace {
  const last = changes.at(-1) ?? from;
  return changes.length < PAGE && head >= last.place ? { place: head, sequence: head } : last;
}
