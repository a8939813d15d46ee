import { type Failure, type Fault, type Faults, jsonPathSteps } from '@commonweal/result';

import type { ApprovalState } from './approval-state.js';

export type NotReady = Faults<'NotReady'> & { readonly faults: Fault[] };
export type NotApproved = Failure<'NotApproved'> & { readonly approvalState: ApprovalState };
export type SecondPersonNeeded = Failure<'SecondPersonNeeded'>;

/** @param gaps at least one */
export function notReady(gaps: readonly Fault[]): NotReady {
  const count = gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`;
  const path = jsonPathSteps(gaps[0]?.path ?? '');
  return { kind: 'NotReady', message: `${count} missing before this tender can be published`, path, faults: [...gaps] };
}

const WHY: Readonly<Record<Exclude<ApprovalState, 'APPROVED'>, string>> = {
  NOT_SENT: 'Nobody has approved this draft: send it for approval by a second person of the authority',
  WAITING: 'This draft waits for approval: a second person of the authority has yet to decide',
  CHANGED_SINCE_SENT: 'This draft was changed since it was sent for approval: send it again',
  RETURNED: 'This draft was returned with a reason: change it and send it for approval again',
  CHANGED_SINCE_APPROVED: 'This draft was changed since it was approved: send it for approval again',
};

/** Why a draft may not be published; null where what stands is what was approved. */
export const notApproved = (approvalState: ApprovalState): NotApproved | null =>
  approvalState === 'APPROVED'
    ? null
    : { kind: 'NotApproved', message: WHY[approvalState], path: ['tenderId'], approvalState };

export const secondPersonNeeded = (message: string): SecondPersonNeeded => ({
  kind: 'SecondPersonNeeded',
  message,
  path: ['tenderId'],
});
