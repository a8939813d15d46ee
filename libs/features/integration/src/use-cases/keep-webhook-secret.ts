import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import type { SecretBox } from '@commonweal/auth';

import { secretRow } from '../webhooks/secret-row.js';
import { newWebhookSecret } from '../webhooks/signed-headers.js';
import type { WebhookKey } from './webhook-key.js';

const KEEP = `insert into webhook_secret (tenant_id, id, endpoint_id, sealed) values (?, ?, ?, ?)`;

/** A secret itself, which is told this once, and the id it is kept under. */
interface NewWebhookSecret {
  readonly secretId: string;
  readonly secret: string;
}

/** Makes a secret for an endpoint and keeps it sealed: messages are signed with it. Whoever asks for it records the change. */
export async function keepWebhookSecret(
  em: EntityManager,
  box: SecretBox,
  { tenantId, id }: WebhookKey,
): Promise<NewWebhookSecret> {
  const [secretId, secret] = [randomUUID(), newWebhookSecret()];
  await em.execute(KEEP, [tenantId, secretId, id, box.seal(secret, secretRow(secretId))]);
  return { secretId, secret };
}
