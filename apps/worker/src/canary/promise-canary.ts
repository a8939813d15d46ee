import type { EntityManager } from '@mikro-orm/postgresql';

import { promiseJob } from '@commonweal/outbox';
import { forTenant, inTransaction } from '@commonweal/persistence';

import { canary } from './canary.job.js';

/** A canary is nobody's. */
const noTenant = '00000000-0000-0000-0000-000000000000';

const young = `
  select 1 from outbox_message where job = ? and created_at > clock_timestamp() - ? * interval '1 millisecond' limit 1`;

/**
 * Promises a canary unless a young one is there: the workers of an installation share them.
 *
 * @param everyMs how old the newest may be, in milliseconds
 * @returns how many were promised
 */
export function promiseCanary(em: EntityManager, everyMs: number): Promise<number> {
  return inTransaction(em, forTenant(noTenant), async (transaction) => {
    const known = await transaction.execute(young, [canary.name, everyMs]);
    if (known.length > 0) return 0;
    promiseJob(transaction, canary, { tenantId: noTenant, payload: {} });
    await transaction.execute('select forget_canaries()');
    return 1;
  });
}
