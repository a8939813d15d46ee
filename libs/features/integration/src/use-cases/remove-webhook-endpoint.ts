import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { Result } from '@commonweal/result';

import { recordWebhook } from './record-webhook.js';
import type { WebhookKey } from './webhook-key.js';
import { type WebhookFailure, withEndpoint } from './with-endpoint.js';

/** Its secrets and the log of its deliveries go with it. */
const REMOVE = 'delete from webhook_endpoint where tenant_id = ? and id = ?';

/** Removes an endpoint for good: it is told nothing any more, and nothing of it is kept but the entries of the audit log. */
@Injectable()
export class RemoveWebhookEndpoint {
  constructor(private readonly em: EntityManager) {}

  /** @returns the endpoint's own id */
  execute(viewer: Viewer, key: WebhookKey): Promise<Result<string, WebhookFailure>> {
    return withEndpoint(this.em, { viewer, key }, async (em, { url }) => {
      await em.execute(REMOVE, [key.tenantId, key.id]);
      recordWebhook(em, { viewer, action: 'removeWebhookEndpoint', type: 'WebhookEndpoint', key, before: { url } });
      return key.id;
    });
  }
}
