import type { LifecycleTable } from './lifecycle-table.js';

/** The life of one version of a bid for one lot. Editing a bid that was sent begins a new draft version. */
export const BID_STATES = ['DRAFT', 'SUBMITTED', 'SUPERSEDED', 'WITHDRAWN', 'OPENED', 'EXCLUDED'] as const;
export type BidState = (typeof BID_STATES)[number];

/**
 * The moves of a bid. The last complete version sent stands until a newer one is sent; only then is it superseded. A draft
 * may rest unsent for good. Exclusion can be undone: a supplier has the right to explain and a court may order it.
 */
export const BID_LIFECYCLE: LifecycleTable<BidState> = {
  subject: 'bid',
  states: BID_STATES,
  initial: 'DRAFT',
  ends: ['DRAFT', 'SUPERSEDED', 'WITHDRAWN', 'OPENED', 'EXCLUDED'],
  transitions: [
    { from: 'DRAFT', to: 'SUBMITTED', action: 'submit', needs: ['DEADLINE_NOT_PASSED', 'COMPLETE', 'SIGNED_OFF'] },
    { from: 'DRAFT', to: 'WITHDRAWN', action: 'discard' },
    { from: 'SUBMITTED', to: 'SUPERSEDED', action: 'supersede', needs: ['NEWER_VERSION_SUBMITTED'] },
    { from: 'SUBMITTED', to: 'WITHDRAWN', action: 'withdraw' },
    { from: 'SUBMITTED', to: 'OPENED', action: 'open', needs: ['DEADLINE_PASSED', 'QUORUM_OF_OFFICERS'] },
    { from: 'OPENED', to: 'WITHDRAWN', action: 'withdraw' },
    { from: 'OPENED', to: 'EXCLUDED', action: 'exclude', needs: ['REASON_GIVEN', 'SUPPLIER_HEARD'] },
    { from: 'EXCLUDED', to: 'OPENED', action: 'reinstate', needs: ['REASON_GIVEN'] },
  ],
};
