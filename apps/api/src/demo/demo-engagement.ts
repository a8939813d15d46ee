import { fromGlobalId } from '@commonweal/graphql';

import type { DemoArrangements } from './demo-arrangements.js';
import type { DemoClient } from './demo-client.js';
import { FINISHED_ENGAGEMENT, MARKET_ANSWERS } from './demo-notice-details.js';

interface Engaging {
  readonly client: DemoClient;
  readonly arrangements: DemoArrangements;
  /** Token of the lead. */
  readonly lead: string;
}

/** Talks with suppliers about a draft: its notice is public, and what they asked is answered for everybody. */
export async function engageMarket({ client, arrangements, lead }: Engaging, tenderId: string): Promise<void> {
  const prepared = await client.mutate(lead, 'prepareNotice', {
    input: { tenderId, type: 'UK2', details: FINISHED_ENGAGEMENT },
    answer: 'notice { id version }',
  });
  const { id: noticeId, version } = prepared['notice'] as { id: string; version: number };
  await client.mutate(lead, 'submitNotice', { input: { noticeId, version } });
  await arrangements.acceptNotice(fromGlobalId(noticeId).id);
  for (const answer of MARKET_ANSWERS)
    await client.mutate(lead, 'publishEngagementAnswer', { input: { noticeId, ...answer } });
}
