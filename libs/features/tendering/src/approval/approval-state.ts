import type { TenderApprovalStep } from '@commonweal/persistence';

/** Where the approval of a draft stands. */
export type ApprovalState =
  'NOT_SENT' | 'WAITING' | 'CHANGED_SINCE_SENT' | 'RETURNED' | 'APPROVED' | 'CHANGED_SINCE_APPROVED';

/**
 * What the newest step means for a draft as it stands. An approval is of one content: when the draft is changed it does
 * not stand, and when the change is taken back it stands again.
 *
 * @param newest null: nothing was ever sent
 * @param hash of the draft as it stands
 */
export function approvalState(
  newest: Pick<TenderApprovalStep, 'action' | 'contentHash'> | null,
  hash: string,
): ApprovalState {
  if (newest === null) return 'NOT_SENT';
  const isSame = newest.contentHash === hash;
  const states = {
    SENT: isSame ? 'WAITING' : 'CHANGED_SINCE_SENT',
    APPROVED: isSame ? 'APPROVED' : 'CHANGED_SINCE_APPROVED',
    RETURNED: 'RETURNED',
  } as const;
  return states[newest.action];
}
