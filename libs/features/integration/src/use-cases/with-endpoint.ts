import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { inTransaction, WebhookEndpoint } from '@commonweal/persistence';
import { type Failure, type Result, ok } from '@commonweal/result';

import { managementRefusal } from './management-refusal.js';
import { endpointNotFound, type WebhookKey } from './webhook-key.js';

export type WebhookFailure = Failure<'NotFound'> | RoleMissing;

/** Who asks, and for which endpoint. */
export interface WebhookRequest {
  readonly viewer: Viewer;
  readonly key: WebhookKey;
}

/** Does something with an endpoint, locked until the transaction ends, for somebody who may manage it. */
export async function withEndpoint<T>(
  em: EntityManager,
  { viewer, key: { tenantId, id } }: WebhookRequest,
  work: (em: EntityManager, endpoint: WebhookEndpoint) => Promise<T>,
): Promise<Result<T, WebhookFailure>> {
  const asked = { organisationId: tenantId, field: 'endpointId', notFound: endpointNotFound } as const;
  const refusal = managementRefusal(viewer, asked);
  if (refusal) return refusal;
  return inTransaction(em, viewer, async (transaction) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const endpoint = await transaction.findOne(WebhookEndpoint, { tenantId, id }, { lockMode });
    return endpoint ? ok(await work(transaction, endpoint)) : endpointNotFound;
  });
}
