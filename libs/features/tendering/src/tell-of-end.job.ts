import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Tells those who sent bids that the tender was abandoned. */
export const tellOfEnd = defineJob({
  name: 'tendering.tell-of-end',
  payload: z.object({ tenantId: z.uuid(), tenderId: z.uuid() }),
  key: ({ tenderId }) => `tell-of-end-${tenderId}`,
  options: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
});
