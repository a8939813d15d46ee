import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Erases an uploaded file of which no document is made. */
export const eraseFile = defineJob({
  name: 'tendering.erase-file',
  payload: z.object({ tenantId: z.uuid(), fileId: z.uuid() }),
  key: ({ fileId }) => `erase-file-${fileId}`,
  options: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
});
