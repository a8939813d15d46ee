import type { EntityManager } from '@mikro-orm/postgresql';

import { isStaged } from '@commonweal/design';
import { TenderDesign } from '@commonweal/persistence';

import type { NewTender } from './new-tender.js';

/** A new tender with the stages of the one that it copies, without their days: where it can have any and none were sent. */
export async function withPastStages<Sent extends NewTender>(
  em: EntityManager,
  sent: Sent,
  past: { readonly tenantId: string; readonly id: string },
): Promise<Sent> {
  if (sent.stages.length > 0 || !isStaged(sent.route.regime)) return sent;
  const design = await em.findOne(TenderDesign, { tenantId: past.tenantId, tenderId: past.id });
  return { ...sent, stages: (design?.stages ?? []).map((stage) => ({ ...stage, deadline: null })) };
}
