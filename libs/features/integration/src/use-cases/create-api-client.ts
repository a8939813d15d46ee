import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { RoleMissing, Viewer } from '@commonweal/auth';
import { ApiClient, type ApiClientKind, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { ApiScopeText } from '../scopes/api-scopes.js';
import { newClientFaults } from './client-faults.js';
import { keepNewSecret } from './keep-secret.js';
import { managementRefusal } from './management-refusal.js';

export interface CreateApiClientInput {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: ApiClientKind;
  readonly scopes: readonly ApiScopeText[];
  readonly lifetimeDays: number;
}

/** A client with its secret, on the only occasion on which that can be told. */
export interface ClientWithSecret {
  readonly client: ApiClient;
  readonly secret: string;
}

const MOST_CLIENTS = 100;
const NOT_FOUND = fail({
  kind: 'NotFound' as const,
  message: 'There is no such organisation',
  path: ['organisationId'],
});
const TOO_MANY = [
  { path: '$.organisationId', message: `An organisation has at most ${MOST_CLIENTS} programs; revoke one first` },
];

/** Makes a program that acts for an organisation, with its first secret. */
@Injectable()
export class CreateApiClient {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    input: CreateApiClientInput,
  ): Promise<Result<ClientWithSecret, InvalidInput | Failure<'NotFound'> | RoleMissing>> {
    const { organisationId } = input;
    const refusal = managementRefusal(viewer, { organisationId, field: 'organisationId', notFound: NOT_FOUND });
    if (refusal) return refusal;
    const faults = newClientFaults(input);
    if (faults.length > 0) return fail(invalidInput(faults));
    return inTransaction(this.em, viewer, async (em) => {
      const others = await em.count(ApiClient, { tenantId: input.organisationId, revokedAt: null });
      return others >= MOST_CLIENTS ? fail(invalidInput(TOO_MANY)) : ok(await this.make(em, viewer, input));
    });
  }

  private async make(em: EntityManager, viewer: Viewer, input: CreateApiClientInput): Promise<ClientWithSecret> {
    const { organisationId: tenantId, kind, name, scopes, lifetimeDays } = input;
    const createdBy = viewer.personId;
    const client = em.create(ApiClient, { tenantId, kind, name: name.trim(), scopes: [...new Set(scopes)], createdBy });
    await em.flush();
    const { id: secretId, secret } = await keepNewSecret(em, client, lifetimeDays);
    recordLeaf(em, {
      ...{ tenantId, personId: createdBy, onBehalfOf: tenantId, action: 'createApiClient' },
      object: { type: 'ApiClient', id: client.id },
      after: { kind, scopes: client.scopes, secretId, lifetimeDays },
    });
    return { client, secret };
  }
}
