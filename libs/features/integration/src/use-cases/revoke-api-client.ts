import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { RoleMissing, Viewer } from '@commonweal/auth';
import { ApiClient, inTransaction } from '@commonweal/persistence';
import { type Failure, type Result, ok } from '@commonweal/result';

import { type ClientKey, clientNotFound } from './client-key.js';
import { managementRefusal } from './management-refusal.js';

const REVOKE = `update api_client set revoked_at = clock_timestamp()
  where tenant_id = ? and id = ? and revoked_at is null returning id`;
const FORGET_TOKENS = 'delete from api_token where tenant_id = ? and client_id = ?';

/** Ends a client's access for good: its secrets and tokens are worth nothing from the commit on. Safe to repeat. */
@Injectable()
export class RevokeApiClient {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    { tenantId, id }: ClientKey,
  ): Promise<Result<ApiClient, Failure<'NotFound'> | RoleMissing>> {
    const asked = { organisationId: tenantId, field: 'clientId', notFound: clientNotFound } as const;
    const refusal = managementRefusal(viewer, asked);
    if (refusal) return refusal;
    return inTransaction(this.em, viewer, async (em) => {
      const revoked = await em.execute<unknown[]>(REVOKE, [tenantId, id]);
      if (revoked.length > 0)
        recordLeaf(em, {
          ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'revokeApiClient' },
          ...{ object: { type: 'ApiClient', id }, after: { revoked: true } },
        });
      await em.execute(FORGET_TOKENS, [tenantId, id]);
      const client = await em.findOne(ApiClient, { tenantId, id });
      return client ? ok(client) : clientNotFound;
    });
  }
}
