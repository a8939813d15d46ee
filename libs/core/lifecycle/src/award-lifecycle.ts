import type { LifecycleTable } from './lifecycle-table.js';

/** An award decision's life, from the proposal to the signed contract. */
export const AWARD_STATES = [
  'PROPOSED',
  'APPROVED',
  'STANDSTILL',
  'REPRESENTATIONS',
  'CONFIRMED',
  'CONTRACTED',
  'SET_ASIDE',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** The moves of an award. Representations (PSR) or a challenge hold the standstill open until a further decision. */
export const AWARD_LIFECYCLE: LifecycleTable<AwardState> = {
  subject: 'award',
  states: AWARD_STATES,
  initial: 'PROPOSED',
  ends: ['CONTRACTED', 'SET_ASIDE'],
  transitions: [
    { from: 'PROPOSED', to: 'APPROVED', action: 'approve', needs: ['SECOND_PERSON'] },
    { from: 'PROPOSED', to: 'SET_ASIDE', action: 'setAside', needs: ['REASON_GIVEN'] },
    { from: 'APPROVED', to: 'STANDSTILL', action: 'notify', needs: ['ASSESSMENT_SUMMARIES_SENT', 'NOTICE_ACCEPTED'] },
    {
      from: 'APPROVED',
      to: 'CONFIRMED',
      action: 'confirmWithoutStandstill',
      needs: ['EXEMPT_FROM_STANDSTILL', 'NOTICE_ACCEPTED'],
    },
    { from: 'APPROVED', to: 'SET_ASIDE', action: 'setAside', needs: ['REASON_GIVEN'] },
    { from: 'STANDSTILL', to: 'CONFIRMED', action: 'confirm', needs: ['STANDSTILL_ENDED'] },
    { from: 'STANDSTILL', to: 'REPRESENTATIONS', action: 'receiveRepresentation' },
    { from: 'STANDSTILL', to: 'SET_ASIDE', action: 'setAside', needs: ['REASON_GIVEN'] },
    { from: 'REPRESENTATIONS', to: 'STANDSTILL', action: 'uphold', needs: ['FURTHER_DECISION_SENT'] },
    { from: 'REPRESENTATIONS', to: 'SET_ASIDE', action: 'setAside', needs: ['REASON_GIVEN'] },
    { from: 'CONFIRMED', to: 'CONTRACTED', action: 'sign' },
    { from: 'CONFIRMED', to: 'SET_ASIDE', action: 'setAside', needs: ['REASON_GIVEN'] },
  ],
};
