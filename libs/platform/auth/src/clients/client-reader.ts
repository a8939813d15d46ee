import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '../secret.js';
import type { Viewer } from '../viewer.js';
import { isAccessToken, isSecret, secretPrefix } from './client-secret.js';

/** The client whose secret it is. */
export interface KnownClient {
  readonly tenantId: string;
  readonly clientId: string;
  readonly secretId: string;
  readonly kind: 'API_KEY' | 'CLIENT_CREDENTIALS';
  readonly scopes: readonly string[];
}

interface SecretRow {
  readonly tenant_id: string;
  readonly client_id: string;
  readonly secret_id: string;
  readonly kind: KnownClient['kind'];
  readonly scopes: string[];
  readonly hash: string;
  readonly unnoted: boolean;
}

const OF_SECRET = 'select * from client_of_secret(?)';
const OF_TOKEN = 'select * from client_of_token(?)';
const NOTE = 'select note_secret_used(?)';

/** Tells which client a secret or access token belongs to, in one statement, by functions of the owner's. */
@Injectable()
export class ClientReader {
  constructor(private readonly em: EntityManager) {}

  /** Whoever brings an access token or a key. Client secrets are for the token endpoint only. */
  async viewer(bearer: string): Promise<Viewer | null> {
    if (isAccessToken(bearer)) return this.ofToken(bearer);
    const client = await this.ofSecret(bearer);
    return client?.kind === 'API_KEY' ? viewerOf(client) : null;
  }

  /** The client with this secret, if it stands: not expired, its client not revoked. Notes the use once a minute. */
  async ofSecret(secret: string): Promise<KnownClient | null> {
    const prefix = secretPrefix(secret);
    if (!prefix) return null;
    const [row] = await this.em.fork().execute<SecretRow[]>(OF_SECRET, [prefix]);
    if (!row || !isSecret(secret, row.hash)) return null;
    if (row.unnoted) await this.em.fork().execute(NOTE, [prefix]);
    const { tenant_id, client_id, secret_id, kind, scopes } = row;
    return { tenantId: tenant_id, clientId: client_id, secretId: secret_id, kind, scopes };
  }

  private async ofToken(token: string): Promise<Viewer | null> {
    const [row] = await this.em.fork().execute<SecretRow[]>(OF_TOKEN, [secretHash(token)]);
    return row ? viewerOf({ tenantId: row.tenant_id, clientId: row.client_id, scopes: row.scopes }) : null;
  }
}

const viewerOf = ({ tenantId, clientId, scopes }: Pick<KnownClient, 'tenantId' | 'clientId' | 'scopes'>): Viewer => ({
  personId: clientId,
  organisationIds: [tenantId],
  client: { scopes },
});
