import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { newClientSecret } from '@commonweal/auth';
import type { ApiClient } from '@commonweal/persistence';

const KEEP = `insert into api_secret (tenant_id, id, client_id, prefix, hash, expires_at)
  values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(days => ?))`;

/** Makes a secret for a client and keeps its hash. @returns the secret itself, which cannot be had again */
export async function keepNewSecret(em: EntityManager, client: ApiClient, lifetimeDays: number): Promise<string> {
  const { text, prefix, hash } = newClientSecret(client.kind);
  await em.execute(KEEP, [client.tenantId, randomUUID(), client.id, prefix, hash, lifetimeDays]);
  return text;
}
