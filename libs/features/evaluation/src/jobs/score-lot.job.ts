import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Scores a lot for one run. */
export const scoreLot = defineJob({
  name: 'evaluation.score-lot',
  payload: z.object({ tenantId: z.uuid(), runId: z.uuid() }),
  key: ({ runId }) => `score-${runId}`,
  options: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
});
