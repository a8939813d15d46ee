import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { databaseNow, WebhookDelivery } from '@commonweal/persistence';
import type { Result } from '@commonweal/result';

import { TEST_KIND, testBody } from '../webhooks/message-body.js';
import { recordWebhook } from './record-webhook.js';
import type { WebhookKey } from './webhook-key.js';
import { type WebhookFailure, withEndpoint } from './with-endpoint.js';

/** Sends an endpoint a message that says nothing, once, whether it is paused or not. */
@Injectable()
export class SendTestWebhook {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, key: WebhookKey): Promise<Result<WebhookDelivery, WebhookFailure>> {
    const { tenantId, id: endpointId } = key;
    return withEndpoint(this.em, { viewer, key }, async (em) => {
      const body = testBody(tenantId, await databaseNow(em));
      const delivery = em.create(WebhookDelivery, { tenantId, endpointId, kind: TEST_KIND, body });
      recordWebhook(em, { viewer, action: 'sendTestWebhook', type: 'WebhookEndpoint', key });
      await em.flush();
      return delivery;
    });
  }
}
