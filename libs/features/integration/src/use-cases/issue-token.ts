import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { ClientReader, type KnownClient, newAccessToken } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { readScopes } from '../scopes/api-scopes.js';

/** What a client shows at the token endpoint. */
export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** An access token, told once. */
export interface IssuedToken {
  readonly token: string;
  readonly seconds: number;
  readonly scopes: readonly string[];
}

export type IssueTokenFailure = Failure<'InvalidClient'> | Failure<'InvalidScope'>;

const SECONDS = 900;
const FORGET_OLD = `delete from api_token where tenant_id = ? and client_id = ? and expires_at < clock_timestamp()`;
const KEEP = `insert into api_token (tenant_id, token_hash, client_id, secret_id, scopes, expires_at)
  values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))`;

const INVALID_CLIENT = fail({
  kind: 'InvalidClient' as const,
  message: 'No program has this identifier and secret, or its secret has expired or was revoked',
});

/** Changes a client's secret for an access token that lasts a quarter of an hour. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly em: EntityManager,
    private readonly clients: ClientReader,
  ) {}

  /** @param scope what the token shall be good for; all that the client may do where nothing is said */
  async execute(credentials: Credentials, scope: string | undefined): Promise<Result<IssuedToken, IssueTokenFailure>> {
    const client = await this.identified(credentials);
    if (!client) return INVALID_CLIENT;
    const scopes = grantedScopes(client, scope);
    if (scopes) return ok(await this.issue(client, scopes));
    const message = `This program may have: ${client.scopes.join(' ')}`;
    return fail({ kind: 'InvalidScope', message });
  }

  /** The client with these credentials, if it takes tokens. */
  async identified({ clientId, secret }: Credentials): Promise<KnownClient | null> {
    const client = await this.clients.ofSecret(secret);
    return client?.clientId === clientId && client.kind === 'CLIENT_CREDENTIALS' ? client : null;
  }

  private issue(client: KnownClient, scopes: readonly string[]): Promise<IssuedToken> {
    const { tenantId, clientId, secretId } = client;
    const { text, hash } = newAccessToken();
    const itself = { personId: clientId, organisationIds: [tenantId] };
    return inTransaction(this.em, itself, async (em) => {
      await em.execute(FORGET_OLD, [tenantId, clientId]);
      await em.execute(KEEP, [tenantId, hash, clientId, secretId, `{${scopes.join(',')}}`, SECONDS]);
      return { token: text, seconds: SECONDS, scopes };
    });
  }
}

function grantedScopes({ scopes }: KnownClient, scope: string | undefined): readonly string[] | null {
  if (scope === undefined || scope.trim() === '') return scopes;
  const asked = readScopes(scope);
  return asked?.every((one) => scopes.includes(one)) ? asked : null;
}
