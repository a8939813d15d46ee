import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { RoleMissing, Viewer } from '@commonweal/auth';
import { ApiClient, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { rotationFaults } from './client-faults.js';
import { type ClientKey, clientNotFound } from './client-key.js';
import type { ClientWithSecret } from './create-api-client.js';
import { keepNewSecret } from './keep-secret.js';
import { managementRefusal } from './management-refusal.js';

export type RotateApiClientInput = ClientKey & {
  readonly lifetimeDays: number;
  /** For how long the secrets in use stay good. */
  readonly graceHours: number;
};

export type RotateApiClientFailure = InvalidInput | Failure<'NotFound'> | RoleMissing | Failure<'ClientRevoked'>;

const END_OLD = `update api_secret set expires_at = least(expires_at, clock_timestamp() + make_interval(hours => ?))
  where tenant_id = ? and client_id = ? and expires_at > clock_timestamp()`;

const REVOKED = fail({
  kind: 'ClientRevoked' as const,
  message: 'This program’s access was ended for good; make a new one',
  path: ['clientId'],
});

/** Gives a client a new secret; those in use end after the grace chosen, never later than they would have. */
@Injectable()
export class RotateApiClient {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    input: RotateApiClientInput,
  ): Promise<Result<ClientWithSecret, RotateApiClientFailure>> {
    const { tenantId: organisationId } = input;
    const refusal = managementRefusal(viewer, { organisationId, field: 'clientId', notFound: clientNotFound });
    if (refusal) return refusal;
    const faults = rotationFaults(input);
    if (faults.length > 0) return fail(invalidInput(faults));
    return inTransaction(this.em, viewer, (em) => this.rotate(em, viewer, input));
  }

  private async rotate(
    em: EntityManager,
    { personId }: Viewer,
    { tenantId, id, lifetimeDays, graceHours }: RotateApiClientInput,
  ): Promise<Result<ClientWithSecret, RotateApiClientFailure>> {
    const client = await em.findOne(ApiClient, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!client) return clientNotFound;
    if (client.revokedAt) return REVOKED;
    await em.execute(END_OLD, [graceHours, tenantId, id]);
    const { id: secretId, secret } = await keepNewSecret(em, client, lifetimeDays);
    recordLeaf(em, {
      ...{ tenantId, personId, onBehalfOf: tenantId, action: 'rotateApiClient' },
      ...{ object: { type: 'ApiClient', id }, after: { secretId, lifetimeDays, graceHours } },
    });
    return ok({ client, secret });
  }
}
