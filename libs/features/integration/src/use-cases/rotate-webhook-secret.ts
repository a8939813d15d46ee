import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import {
  FRESH_SIGN_IN_NEEDED,
  type FreshSignInNeeded,
  type RoleMissing,
  SecretBox,
  signedInLately,
  type Viewer,
} from '@commonweal/auth';
import { inTransaction, WebhookEndpoint } from '@commonweal/persistence';
import { type Failure, type Result, ok } from '@commonweal/result';

import type { EndpointWithSecret } from './create-webhook-endpoint.js';
import { keepWebhookSecret } from './keep-webhook-secret.js';
import { managementRefusal } from './management-refusal.js';
import { endpointNotFound, type WebhookKey } from './webhook-key.js';

export type RotateWebhookSecretFailure = Failure<'NotFound'> | RoleMissing | FreshSignInNeeded;

const END_OLD = `update webhook_secret set expires_at = clock_timestamp() + interval '24 hours'
  where tenant_id = ? and endpoint_id = ? and expires_at is null`;

/** Gives an endpoint a new secret; for a day messages are signed with the old one as well. */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly em: EntityManager,
    private readonly box: SecretBox,
  ) {}

  async execute(viewer: Viewer, key: WebhookKey): Promise<Result<EndpointWithSecret, RotateWebhookSecretFailure>> {
    const asked = { organisationId: key.tenantId, field: 'endpointId', notFound: endpointNotFound } as const;
    const refusal = managementRefusal(viewer, asked);
    if (refusal) return refusal;
    return inTransaction(this.em, viewer, async (em) =>
      (await signedInLately(em, viewer)) ? this.rotate(em, viewer, key) : FRESH_SIGN_IN_NEEDED,
    );
  }

  private async rotate(
    em: EntityManager,
    { personId }: Viewer,
    { tenantId, id }: WebhookKey,
  ): Promise<Result<EndpointWithSecret, Failure<'NotFound'>>> {
    const endpoint = await em.findOne(WebhookEndpoint, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!endpoint) return endpointNotFound;
    await em.execute(END_OLD, [tenantId, id]);
    const { secretId, secret } = await keepWebhookSecret(em, this.box, { tenantId, id });
    recordLeaf(em, {
      ...{ tenantId, personId, onBehalfOf: tenantId, action: 'rotateWebhookSecret' },
      ...{ object: { type: 'WebhookEndpoint', id }, after: { secretId } },
    });
    return ok({ endpoint, secret });
  }
}
