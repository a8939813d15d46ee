import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SecretBox } from '@commonweal/auth';
import { databaseNow, forTenant, inTransaction, readAs } from '@commonweal/persistence';

import { OutgoingWebhooks } from '../webhooks/outgoing-webhooks.js';
import { secretRow } from '../webhooks/secret-row.js';
import { signedHeaders } from '../webhooks/signed-headers.js';
import { tryOutcome } from '../webhooks/try-outcome.js';
import { keepTry } from './keep-try.js';

/** Which try of which delivery. */
export interface TryKey {
  readonly tenantId: string;
  readonly deliveryId: string;
  /** From 1 on. */
  readonly attempt: number;
}

interface Waiting {
  readonly endpointId: string;
  readonly url: string;
  readonly body: string;
  readonly isTest: boolean;
}

interface Message extends Waiting {
  readonly secrets: readonly string[];
  readonly at: Date;
}

const WAITING = `select d.endpoint_id as "endpointId", e.url, d.body, d.leaf_id is null as "isTest"
  from webhook_delivery d join webhook_endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
  where d.tenant_id = ? and d.id = ? and d.state = 'WAITING' and d.attempts = ?
    and (e.status = 'ACTIVE' or d.leaf_id is null)`;
const SECRETS = `select id, sealed from webhook_secret where tenant_id = ? and endpoint_id = ?
  and coalesce(expires_at > clock_timestamp(), true) order by created_at desc`;

/** Makes one try of a delivery: signs the message, sends it, and notes what came of it. A try that was made is not made again. */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly em: EntityManager,
    private readonly outgoing: OutgoingWebhooks,
    private readonly box: SecretBox,
  ) {}

  async execute(key: TryKey): Promise<void> {
    const message = await this.message(key);
    if (!message) return;
    const { url, body, secrets, at, isTest, endpointId } = message;
    const headers = signedHeaders(secrets, { id: key.deliveryId, at, body });
    const began = performance.now();
    const outcome = await this.outgoing.send({ url, headers, body });
    const durationMs = Math.round(performance.now() - began);
    const tried = { ...tryOutcome(outcome, { attempts: key.attempt, isTest }), durationMs };
    await inTransaction(this.em, forTenant(key.tenantId), (em) => keepTry(em, { ...key, endpointId }, tried));
  }

  /** @returns null when this try was made already, or shall not be made (for now) */
  private message({ tenantId, deliveryId, attempt }: TryKey): Promise<Message | null> {
    return readAs(this.em, forTenant(tenantId), async (em) => {
      const [waiting] = await em.execute<Waiting[]>(WAITING, [tenantId, deliveryId, attempt - 1]);
      if (!waiting) return null;
      const sealed = await em.execute<{ id: string; sealed: string }[]>(SECRETS, [tenantId, waiting.endpointId]);
      const secrets = sealed.map((secret) => this.box.open(secret.sealed, secretRow(secret.id)));
      return { ...waiting, secrets, at: await databaseNow(em) };
    });
  }
}
