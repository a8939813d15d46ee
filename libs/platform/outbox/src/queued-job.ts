import type { QueuedJob } from '@commonweal/jobs';
import type { OutboxMessage } from '@commonweal/persistence';

/** A message as its queue gets it. */
export const queuedJob = ({ id, job, tenantId, payload, requestId }: OutboxMessage): QueuedJob => ({
  id,
  job,
  tenantId,
  payload,
  requestId: requestId ?? null,
});
