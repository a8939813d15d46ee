import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { WebhookEndpoint } from '@commonweal/persistence';
import type { Result } from '@commonweal/result';

import { recordWebhook } from './record-webhook.js';
import type { WebhookKey } from './webhook-key.js';
import { type WebhookFailure, withEndpoint } from './with-endpoint.js';

const DEEDS = { PAUSED: 'pauseWebhookEndpoint', ACTIVE: 'resumeWebhookEndpoint' } as const;

/** What was given up is tried anew. */
const TRY_ANEW = `update webhook_delivery set state = 'WAITING', attempts = 0, next_attempt_at = clock_timestamp()
  where tenant_id = ? and endpoint_id = ? and state = 'FAILED' and leaf_id is not null`;

/**
 * Pauses an endpoint, or resumes one that was paused or stopped: what it was not told meanwhile it is told then. Safe to
 * repeat.
 */
@Injectable()
export class SetWebhookStatus {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    key: WebhookKey,
    status: keyof typeof DEEDS,
  ): Promise<Result<WebhookEndpoint, WebhookFailure>> {
    return withEndpoint(this.em, { viewer, key }, async (em, endpoint) => {
      if (endpoint.status === status) return endpoint;
      const before = { status: endpoint.status };
      endpoint.status = status;
      if (status === 'ACTIVE') await em.execute(TRY_ANEW, [key.tenantId, key.id]);
      recordWebhook(em, { viewer, action: DEEDS[status], type: 'WebhookEndpoint', key, before, after: { status } });
      return endpoint;
    });
  }
}
