import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { newClientSecret } from '@commonweal/auth';
import type { ApiClient } from '@commonweal/persistence';

const KEEP = `insert into api_secret (tenant_id, id, client_id, prefix, hash, expires_at)
  values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(days => ?))`;

/** A secret itself, which cannot be had again, and the id it is kept under. */
interface NewSecret {
  readonly id: string;
  readonly secret: string;
}

/** Makes a secret for a client and keeps its hash. Whoever asks for it records the change. */
export async function keepNewSecret(em: EntityManager, client: ApiClient, lifetimeDays: number): Promise<NewSecret> {
  const id = randomUUID();
  const { text, prefix, hash } = newClientSecret(client.kind);
  await em.execute(KEEP, [client.tenantId, id, client.id, prefix, hash, lifetimeDays]);
  return { id, secret: text };
}
