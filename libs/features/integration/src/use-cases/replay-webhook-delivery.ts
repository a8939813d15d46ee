import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, WebhookDelivery } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { managementRefusal } from './management-refusal.js';
import { recordWebhook } from './record-webhook.js';
import { deliveryNotFound, type WebhookKey } from './webhook-key.js';
import type { WebhookFailure } from './with-endpoint.js';

const REPLAY = `update webhook_delivery
  set state = 'WAITING', attempts = 0, next_attempt_at = clock_timestamp(), claimed_until = null
  where tenant_id = ? and id = ? returning id`;

/** Delivers a message once more, under the same id, with as many tries as the first time. */
@Injectable()
export class ReplayWebhookDelivery {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, key: WebhookKey): Promise<Result<WebhookDelivery, WebhookFailure>> {
    const { tenantId, id } = key;
    const asked = { organisationId: tenantId, field: 'deliveryId', notFound: deliveryNotFound } as const;
    const refusal = managementRefusal(viewer, asked);
    if (refusal) return refusal;
    return inTransaction(this.em, viewer, async (em) => {
      const replayed = await em.execute<unknown[]>(REPLAY, [tenantId, id]);
      if (replayed.length === 0) return deliveryNotFound;
      recordWebhook(em, { viewer, action: 'replayWebhookDelivery', type: 'WebhookDelivery', key });
      return ok(await em.findOneOrFail(WebhookDelivery, { tenantId, id }));
    });
  }
}
