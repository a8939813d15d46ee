import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Brings one notice to the national platform and asks what became of it; tried for an hour, and then anew. */
export const deliverNotice = defineJob({
  name: 'notices.deliver-notice',
  payload: z.object({ tenantId: z.uuid(), noticeId: z.uuid() }),
  key: ({ noticeId }) => `notice-${noticeId}`,
  options: { attempts: 12, backoff: { type: 'exponential', delay: 1_000 } },
});
