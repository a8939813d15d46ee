import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** A tender was published: whatever must be made known to the national platform is. */
export const announceTender = defineJob({
  name: 'notices.announce-tender',
  payload: z.object({ tenantId: z.uuid(), tenderId: z.uuid() }),
  key: ({ tenderId }) => `announce-${tenderId}`,
  options: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
});
