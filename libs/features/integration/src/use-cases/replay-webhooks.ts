import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { WebhookEndpoint } from '@commonweal/persistence';
import type { Result } from '@commonweal/result';

import type { FeedPlace } from '../changes/change-feed.js';
import { recordWebhook } from './record-webhook.js';
import type { WebhookKey } from './webhook-key.js';
import { type WebhookFailure, withEndpoint } from './with-endpoint.js';

/** Never forward: what lies between would be missed. */
const MOVE_BACK = `update webhook_endpoint set feed_place = ?, feed_sequence = ?
  where tenant_id = ? and id = ? and (feed_place, feed_sequence) > (?::bigint, ?::bigint)`;

/** Tells an endpoint once more of every change behind a place in the feed, each under the id it had. */
@Injectable()
export class ReplayWebhooks {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    key: WebhookKey,
    { place, sequence }: FeedPlace,
  ): Promise<Result<WebhookEndpoint, WebhookFailure>> {
    return withEndpoint(this.em, { viewer, key }, async (em, endpoint) => {
      await em.execute(MOVE_BACK, [place, sequence, key.tenantId, key.id, place, sequence]);
      const after = { place, sequence };
      recordWebhook(em, { viewer, action: 'replayWebhooks', type: 'WebhookEndpoint', key, after });
      return endpoint;
    });
  }
}
