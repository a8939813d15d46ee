import type { LifecycleTable } from './lifecycle-table.js';

/** A commitment's life: offered in a bid, agreed in the contract, delivered, reported, and judged by those meant to benefit. */
export const COMMITMENT_STATES = [
  'OFFERED',
  'AGREED',
  'IN_DELIVERY',
  'REPORTED',
  'CONFIRMED',
  'DISPUTED',
  'UNCONFIRMED',
  'NOT_DELIVERED',
  'LAPSED',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/**
 * The moves of a commitment. A named community group confirms, disputes or cannot say (`UNCONFIRMED`). A dispute is never
 * the end: it is put right, confirmed after all, or recorded as not delivered. `LAPSED`: the bid was not successful.
 */
export const COMMITMENT_LIFECYCLE: LifecycleTable<CommitmentState> = {
  subject: 'commitment',
  states: COMMITMENT_STATES,
  initial: 'OFFERED',
  ends: ['CONFIRMED', 'UNCONFIRMED', 'NOT_DELIVERED', 'LAPSED'],
  transitions: [
    { from: 'OFFERED', to: 'AGREED', action: 'agree', needs: ['CONTRACT_SIGNED'] },
    { from: 'OFFERED', to: 'LAPSED', action: 'lapse' },
    { from: 'AGREED', to: 'IN_DELIVERY', action: 'start' },
    { from: 'AGREED', to: 'LAPSED', action: 'release', needs: ['CHANGE_CONTROL'] },
    { from: 'IN_DELIVERY', to: 'REPORTED', action: 'report', needs: ['EVIDENCE_GIVEN'] },
    { from: 'IN_DELIVERY', to: 'NOT_DELIVERED', action: 'miss', needs: ['REASON_GIVEN'] },
    { from: 'IN_DELIVERY', to: 'LAPSED', action: 'release', needs: ['CHANGE_CONTROL'] },
    { from: 'REPORTED', to: 'CONFIRMED', action: 'confirm' },
    { from: 'REPORTED', to: 'DISPUTED', action: 'dispute', needs: ['REASON_GIVEN'] },
    { from: 'REPORTED', to: 'UNCONFIRMED', action: 'cannotSay' },
    { from: 'UNCONFIRMED', to: 'CONFIRMED', action: 'confirm' },
    { from: 'UNCONFIRMED', to: 'DISPUTED', action: 'dispute', needs: ['REASON_GIVEN'] },
    { from: 'CONFIRMED', to: 'DISPUTED', action: 'dispute', needs: ['REASON_GIVEN'] },
    { from: 'DISPUTED', to: 'CONFIRMED', action: 'confirm' },
    { from: 'DISPUTED', to: 'IN_DELIVERY', action: 'putRight' },
    { from: 'DISPUTED', to: 'NOT_DELIVERED', action: 'miss', needs: ['REASON_GIVEN'] },
  ],
};
