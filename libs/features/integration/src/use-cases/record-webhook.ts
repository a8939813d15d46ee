import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';

import type { WebhookKey } from './webhook-key.js';

/** What somebody did with an endpoint or a delivery. */
export interface WebhookDeed {
  readonly viewer: Viewer;
  readonly action: string;
  readonly type: 'WebhookDelivery' | 'WebhookEndpoint';
  readonly key: WebhookKey;
  readonly before?: object;
  readonly after?: object;
}

/** Records what somebody did with a webhook. */
export const recordWebhook = (em: EntityManager, { viewer, type, key, ...change }: WebhookDeed): string =>
  recordLeaf(em, {
    ...{ ...change, tenantId: key.tenantId, personId: viewer.personId, onBehalfOf: key.tenantId },
    object: { type, id: key.id },
  });
