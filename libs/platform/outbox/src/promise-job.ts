import type { EntityManager } from '@mikro-orm/postgresql';

import type { JobDefinition } from '@commonweal/jobs';
import { currentRequestId } from '@commonweal/observability';
import { OutboxMessage } from '@commonweal/persistence';

/** Whose promise it is, and what the job is to carry. */
export interface Promised<Payload extends object> {
  readonly tenantId: string;
  readonly payload: Payload;
}

/**
 * Promises a job. It will run at least once if, and only if, the surrounding transaction commits.
 *
 * @param em of the surrounding transaction, as `inTransaction` gives it
 * @returns the id of the promise, which is also the id of the job in its queue
 * @throws ZodError when the payload breaks the job's contract
 */
export function promiseJob<Payload extends object>(
  em: EntityManager,
  job: JobDefinition<Payload>,
  { tenantId, payload }: Promised<Payload>,
): string {
  const message = em.create(OutboxMessage, {
    tenantId,
    job: job.name,
    key: job.key(payload),
    payload: job.payload.parse(payload),
    requestId: currentRequestId() ?? null,
  });
  return message.id;
}
