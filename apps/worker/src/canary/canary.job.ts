import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** Does nothing, on the way that all jobs go: that it was done says that outbox, relay, queue and worker work. */
export const canary = defineJob({ name: 'platform.canary', payload: z.object({}), key: () => 'canary' });
