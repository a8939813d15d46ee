import type { EntityManager } from '@mikro-orm/postgresql';

import { JobLedger, type PromiseReference } from '@commonweal/jobs';

/** The outbox as the ledger of how jobs ended. Instants are the database's. */
export class OutboxLedger extends JobLedger {
  constructor(private readonly em: EntityManager) {
    super();
  }

  override async done({ tenantId, id }: PromiseReference): Promise<void> {
    await this.em.fork().execute(
      `update outbox_message
          set done_at = clock_timestamp(), relayed_at = coalesce(relayed_at, clock_timestamp()), failed_at = null, failure = null
        where tenant_id = ? and id = ? and done_at is null`,
      [tenantId, id],
    );
  }

  override async failed({ tenantId, id }: PromiseReference, reason: string): Promise<void> {
    await this.em.fork().execute(
      `update outbox_message
          set failed_at = clock_timestamp(), relayed_at = coalesce(relayed_at, clock_timestamp()), failure = ?
        where tenant_id = ? and id = ? and done_at is null and failed_at is null`,
      [reason, tenantId, id],
    );
  }
}
