import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Makes one try of a delivery. A try that fails is followed by another job, when it is due: the database knows when. */
export const deliverWebhook = defineJob({
  name: 'integration.deliver-webhook',
  payload: z.object({ tenantId: z.uuid(), deliveryId: z.uuid(), attempt: z.int().min(1) }),
  key: ({ deliveryId, attempt }) => `webhook-${deliveryId}-${attempt}`,
});
