import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { type Credentials, IssueToken } from './issue-token.js';

const FORGET = 'delete from api_token where tenant_id = ? and client_id = ? and token_hash = ?';

/** Ends an access token of the client's own before its time. A token that is not there is ended already. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly em: EntityManager,
    private readonly tokens: IssueToken,
  ) {}

  async execute(credentials: Credentials, token: string): Promise<Result<null, Failure<'InvalidClient'>>> {
    const client = await this.tokens.identified(credentials);
    if (!client) return fail({ kind: 'InvalidClient', message: 'No program has this identifier and secret' });
    const { tenantId, clientId } = client;
    const itself = { personId: clientId, organisationIds: [tenantId] };
    await inTransaction(this.em, itself, (em) => em.execute(FORGET, [tenantId, clientId, secretHash(token)]));
    return ok(null);
  }
}
