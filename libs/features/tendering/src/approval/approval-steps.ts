import type { EntityManager } from '@mikro-orm/postgresql';

import { AuditLeafRow, type Tender, TenderApprovalStep } from '@commonweal/persistence';

/** What was sent and decided of a tender, newest first. */
export const approvalSteps = (em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<TenderApprovalStep[]> =>
  em.find(TenderApprovalStep, { tenantId, tenderId }, { orderBy: { createdAt: 'desc', id: 'desc' } });

/** The newest of them; null: nothing was ever sent. */
export const newestStep = (em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<TenderApprovalStep | null> =>
  em.findOne(TenderApprovalStep, { tenantId, tenderId }, { orderBy: { createdAt: 'desc', id: 'desc' } });

/** What leaves the content of a draft as it is. */
const NO_EDITS = [
  ...['sendForApproval', 'approveTender', 'returnTender', 'commentOnTender', 'resolveComment', 'saveSampleBids'],
  ...['keepAsTemplate', 'planTenderBudget', 'publishEngagementAnswer'],
];

/** Whether nobody but this person has ever written the draft, as the audit log has it. */
export async function isOnlyEditor(em: EntityManager, { tenantId, id }: Tender, personId: string): Promise<boolean> {
  const edits = { tenantId, tenderId: id, action: { $nin: NO_EDITS } };
  const own = await em.count(AuditLeafRow, { ...edits, personId });
  return own > 0 && (await em.count(AuditLeafRow, { ...edits, personId: { $ne: personId } })) === 0;
}
