import { describe, expect, it } from '@jest/globals';

import { notApproved } from './approval-failures.js';
import { approvalState } from './approval-state.js';

describe('the approval of a draft', () => {
  it.each([
    ['nothing was ever sent', null, 'NOT_SENT'],
    ['it was sent as it stands', { action: 'SENT', contentHash: 'a' }, 'WAITING'],
    ['it was changed since it was sent', { action: 'SENT', contentHash: 'b' }, 'CHANGED_SINCE_SENT'],
    ['it was returned, whatever was changed since', { action: 'RETURNED', contentHash: 'b' }, 'RETURNED'],
    ['it was returned and nothing changed', { action: 'RETURNED', contentHash: 'a' }, 'RETURNED'],
    ['it was approved as it stands', { action: 'APPROVED', contentHash: 'a' }, 'APPROVED'],
    ['it was changed since it was approved', { action: 'APPROVED', contentHash: 'b' }, 'CHANGED_SINCE_APPROVED'],
  ] as const)('says that %s', (_, newest, state) => expect(approvalState(newest, 'a')).toBe(state));

  it('stops publication in every state but one, and says what to do', () => {
    expect(notApproved('APPROVED')).toBeNull();
    for (const state of ['NOT_SENT', 'WAITING', 'CHANGED_SINCE_SENT', 'RETURNED', 'CHANGED_SINCE_APPROVED'] as const)
      expect(notApproved(state)).toMatchObject({
        kind: 'NotApproved',
        approvalState: state,
        message: expect.stringMatching(/send it|has yet to decide/),
      });
  });
});
