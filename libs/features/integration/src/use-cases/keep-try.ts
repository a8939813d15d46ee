import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';

import type { TryOutcome } from '../webhooks/try-outcome.js';

/** Which try it was, and of which endpoint. */
interface MadeTry {
  readonly tenantId: string;
  readonly deliveryId: string;
  readonly endpointId: string;
  readonly attempt: number;
}

type Kept = TryOutcome & { readonly durationMs: number };

/** The number of tries is the fence: whoever comes second finds nothing to note. */
const KEEP = `update webhook_delivery set state = ?, attempts = attempts + 1, claimed_until = null,
    next_attempt_at = clock_timestamp() + make_interval(secs => ?), last_attempt_at = clock_timestamp(),
    status_code = ?, duration_ms = ?, fault = ?, answer = ?
  where tenant_id = ? and id = ? and state = 'WAITING' and attempts = ? returning id`;
const STOP = `update webhook_endpoint set status = ? where tenant_id = ? and id = ? and status = 'ACTIVE' returning id`;

/** Notes what came of a try, and stops an endpoint that takes nothing any more: its place in the feed stays where it is. */
export async function keepTry(em: EntityManager, tried: MadeTry, outcome: Kept): Promise<void> {
  const { state, seconds, statusCode, durationMs, fault, answer, stops } = outcome;
  const { tenantId, deliveryId, attempt, endpointId: id } = tried;
  const values = [state, seconds, statusCode, durationMs, fault ?? null, answer, tenantId, deliveryId, attempt - 1];
  const kept = await em.execute<unknown[]>(KEEP, values);
  if (kept.length === 0 || !stops) return;
  const stopped = await em.execute<unknown[]>(STOP, [stops, tenantId, id]);
  if (stopped.length > 0)
    recordLeaf(em, {
      ...{ tenantId, personId: null, onBehalfOf: tenantId, action: 'stopWebhookEndpoint' },
      ...{ object: { type: 'WebhookEndpoint', id }, before: { status: 'ACTIVE' }, after: { status: stops } },
    });
}
