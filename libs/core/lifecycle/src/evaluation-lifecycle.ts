import type { LifecycleTable } from './lifecycle-table.js';

/** A panel's evaluation of a lot: independent grading, consensus, scores, approval. */
export const EVALUATION_STATES = ['PREPARED', 'OPEN', 'CONSENSUS', 'SCORED', 'APPROVED', 'CANCELLED'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/**
 * The moves of an evaluation. Nothing opens before the conflict-of-interest declarations. Independent grades are never
 * reopened once consensus has begun (originals are immutable); agreed grades can be, with a reason, until approved.
 */
export const EVALUATION_LIFECYCLE: LifecycleTable<EvaluationState> = {
  subject: 'evaluation',
  states: EVALUATION_STATES,
  initial: 'PREPARED',
  ends: ['APPROVED', 'CANCELLED'],
  transitions: [
    { from: 'PREPARED', to: 'OPEN', action: 'begin', needs: ['CONFLICTS_DECLARED', 'BIDS_OPENED'] },
    { from: 'OPEN', to: 'CONSENSUS', action: 'startConsensus', needs: ['EVERY_GRADE_HAS_REASON'] },
    { from: 'CONSENSUS', to: 'SCORED', action: 'score', needs: ['EVERY_CRITERION_AGREED'] },
    { from: 'SCORED', to: 'CONSENSUS', action: 'reopenConsensus', needs: ['REASON_GIVEN'] },
    { from: 'SCORED', to: 'APPROVED', action: 'approve', needs: ['SECOND_PERSON'] },
    { from: 'APPROVED', to: 'CONSENSUS', action: 'setAside', needs: ['REASON_GIVEN'] },
    { from: 'PREPARED', to: 'CANCELLED', action: 'cancel', needs: ['REASON_GIVEN'] },
    { from: 'OPEN', to: 'CANCELLED', action: 'cancel', needs: ['REASON_GIVEN'] },
    { from: 'CONSENSUS', to: 'CANCELLED', action: 'cancel', needs: ['REASON_GIVEN'] },
    { from: 'SCORED', to: 'CANCELLED', action: 'cancel', needs: ['REASON_GIVEN'] },
  ],
};
