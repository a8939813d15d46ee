import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
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
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { WebhookAddresses } from '../webhooks/webhook-addresses.js';
import { keepWebhookSecret } from './keep-webhook-secret.js';
import { managementRefusal } from './management-refusal.js';

export interface CreateWebhookEndpointInput {
  readonly organisationId: string;
  readonly url: string;
  /** Every kind of change where there are none. */
  readonly kinds: readonly string[];
}

/** An endpoint with its secret, on the only occasion on which that is told. */
export interface EndpointWithSecret {
  readonly endpoint: WebhookEndpoint;
  readonly secret: string;
}

export type CreateWebhookEndpointFailure = InvalidInput | Failure<'NotFound'> | RoleMissing | FreshSignInNeeded;

const MOST_ENDPOINTS = 20;
const NOT_FOUND = fail({
  kind: 'NotFound' as const,
  message: 'There is no such organisation',
  path: ['organisationId'],
});
const TOO_MANY = [
  { path: '$.organisationId', message: `An organisation has at most ${MOST_ENDPOINTS} webhooks; remove one first` },
];
/** It is told of what comes from now on. */
const CREATE = `insert into webhook_endpoint (tenant_id, id, url, kinds, created_by, feed_place, feed_sequence)
  select ?::uuid, ?::uuid, ?::text, ?::text[], ?::uuid, head.place, head.place
    from (select coalesce(max(size), 0) - 1 as place from audit_head) head`;

/** Makes an address of another system be told of an organisation's changes. */
@Injectable()
export class CreateWebhookEndpoint {
  constructor(
    private readonly em: EntityManager,
    private readonly addresses: WebhookAddresses,
    private readonly box: SecretBox,
  ) {}

  async execute(
    viewer: Viewer,
    input: CreateWebhookEndpointInput,
  ): Promise<Result<EndpointWithSecret, CreateWebhookEndpointFailure>> {
    const { organisationId, url } = input;
    const refusal = managementRefusal(viewer, { organisationId, field: 'organisationId', notFound: NOT_FOUND });
    if (refusal) return refusal;
    const message = this.addresses.fault(url);
    if (message !== null) return fail(invalidInput([{ path: '$.url', message }]));
    return inTransaction(this.em, viewer, async (em) => {
      if (!(await signedInLately(em, viewer))) return FRESH_SIGN_IN_NEEDED;
      const others = await em.count(WebhookEndpoint, { tenantId: organisationId });
      return others >= MOST_ENDPOINTS ? fail(invalidInput(TOO_MANY)) : ok(await this.make(em, viewer, input));
    });
  }

  private async make(
    em: EntityManager,
    { personId }: Viewer,
    { organisationId: tenantId, url, kinds }: CreateWebhookEndpointInput,
  ): Promise<EndpointWithSecret> {
    const id = randomUUID();
    const chosen = [...new Set(kinds)];
    await em.execute(CREATE, [tenantId, id, url, `{${chosen.join(',')}}`, personId]);
    const { secretId, secret } = await keepWebhookSecret(em, this.box, { tenantId, id });
    recordLeaf(em, {
      ...{ tenantId, personId, onBehalfOf: tenantId, action: 'createWebhookEndpoint' },
      ...{ object: { type: 'WebhookEndpoint', id }, after: { url, kinds: chosen, secretId } },
    });
    return { endpoint: await em.findOneOrFail(WebhookEndpoint, { tenantId, id }), secret };
  }
}
