import type { EntityManager } from '@mikro-orm/postgresql';

import { promiseJob } from '@commonweal/outbox';

import { deliverWebhook } from '../jobs/deliver-webhook.job.js';
import type { AttendedEndpoint } from './note-changes.js';

/** Tries of one endpoint at once: one that is slow must not hold up those of others. */
const MOST_AT_ONCE = 2;

const IN_HAND = `select count(*)::int as tries from webhook_delivery
  where tenant_id = ? and endpoint_id = ? and state = 'WAITING' and claimed_until > clock_timestamp()`;
/** A claim is worth more time than a try takes; a job that was lost is promised again after it. */
const CLAIM = `update webhook_delivery set claimed_until = clock_timestamp() + interval '2 minutes'
  where tenant_id = ? and id in (select id from webhook_delivery
    where tenant_id = ? and endpoint_id = ? and state = 'WAITING' and next_attempt_at <= clock_timestamp()
      and coalesce(claimed_until < clock_timestamp(), true) and (? or leaf_id is null)
    order by next_attempt_at, created_at, id limit ?)
  returning id, attempts`;

/** Promises a try of each delivery that is due, as many as may be in hand at once. @returns how many are in hand */
export async function promiseTries(em: EntityManager, { tenantId, id, status }: AttendedEndpoint): Promise<number> {
  const [inHand] = await em.execute<{ tries: number }[]>(IN_HAND, [tenantId, id]);
  const tries = inHand?.tries ?? 0;
  const room = Math.max(0, MOST_AT_ONCE - tries);
  const values = [tenantId, tenantId, id, status === 'ACTIVE', room];
  const due = await em.execute<{ id: string; attempts: number }[]>(CLAIM, values);
  for (const { id: deliveryId, attempts } of due)
    promiseJob(em, deliverWebhook, { tenantId, payload: { tenantId, deliveryId, attempt: attempts + 1 } });
  return tries + due.length;
}
