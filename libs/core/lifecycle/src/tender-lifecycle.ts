import type { LifecycleTable } from './lifecycle-table.js';

/** A tender's life: a draft is published, closes at its deadline, is scored, awarded and put under contract. */
export const TENDER_STATES = [
  'DRAFT',
  'PUBLISHED',
  'CLOSED',
  'EVALUATED',
  'AWARDED',
  'CONTRACTED',
  'ABANDONED',
] as const;
export type TenderState = (typeof TENDER_STATES)[number];

/**
 * The moves of a tender. Amending a published tender is not a move: it stays published.
 * A decision may be taken again after the award notice (`reconsider`) when representations or a review are upheld, and a
 * procurement may be abandoned until there is a contract (Procurement Act 2023, s.55: procurement termination notice).
 */
export const TENDER_LIFECYCLE: LifecycleTable<TenderState> = {
  subject: 'tender',
  states: TENDER_STATES,
  initial: 'DRAFT',
  ends: ['CONTRACTED', 'ABANDONED'],
  transitions: [
    { from: 'DRAFT', to: 'PUBLISHED', action: 'publish', needs: ['APPROVED_BY_SECOND_PERSON', 'READY_TO_PUBLISH'] },
    { from: 'PUBLISHED', to: 'CLOSED', action: 'close', needs: ['DEADLINE_PASSED'] },
    { from: 'CLOSED', to: 'EVALUATED', action: 'score', needs: ['BIDS_OPENED', 'CONSENSUS_COMPLETE'] },
    { from: 'EVALUATED', to: 'AWARDED', action: 'award', needs: ['DECISION_APPROVED', 'ASSESSMENT_SUMMARIES_SENT'] },
    { from: 'AWARDED', to: 'CONTRACTED', action: 'sign', needs: ['STANDSTILL_ENDED', 'NO_REPRESENTATION_OPEN'] },
    { from: 'AWARDED', to: 'EVALUATED', action: 'reconsider', needs: ['REASON_GIVEN'] },
    { from: 'DRAFT', to: 'ABANDONED', action: 'abandon', needs: ['REASON_GIVEN'] },
    { from: 'PUBLISHED', to: 'ABANDONED', action: 'abandon', needs: ['REASON_GIVEN'] },
    { from: 'CLOSED', to: 'ABANDONED', action: 'abandon', needs: ['REASON_GIVEN'] },
    { from: 'EVALUATED', to: 'ABANDONED', action: 'abandon', needs: ['REASON_GIVEN'] },
    { from: 'AWARDED', to: 'ABANDONED', action: 'abandon', needs: ['REASON_GIVEN'] },
  ],
};

/** A lot's life: that of its tender, except that one lot may be abandoned while its neighbours go on. */
export const LOT_STATES = TENDER_STATES;
export type LotState = TenderState;
export const LOT_LIFECYCLE: LifecycleTable<LotState> = { ...TENDER_LIFECYCLE, subject: 'lot' };
