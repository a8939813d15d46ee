import type { LifecycleTable } from './lifecycle-table.js';

/** A contract's life. Changes (UK10) do not move it: they are versions of a contract that goes on. */
export const CONTRACT_STATES = [
  'DRAFT',
  'SIGNED',
  'ACTIVE',
  'SUSPENDED',
  'COMPLETED',
  'TERMINATED',
  'NOT_SIGNED',
] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** The moves of a contract: signed after standstill, active from its start date, ended on time or early. */
export const CONTRACT_LIFECYCLE: LifecycleTable<ContractState> = {
  subject: 'contract',
  states: CONTRACT_STATES,
  initial: 'DRAFT',
  ends: ['COMPLETED', 'TERMINATED', 'NOT_SIGNED'],
  transitions: [
    { from: 'DRAFT', to: 'SIGNED', action: 'sign', needs: ['STANDSTILL_ENDED'] },
    { from: 'DRAFT', to: 'NOT_SIGNED', action: 'drop', needs: ['REASON_GIVEN'] },
    { from: 'SIGNED', to: 'ACTIVE', action: 'start', needs: ['START_DATE_REACHED'] },
    { from: 'SIGNED', to: 'TERMINATED', action: 'terminate', needs: ['REASON_GIVEN'] },
    { from: 'ACTIVE', to: 'SUSPENDED', action: 'suspend', needs: ['REASON_GIVEN'] },
    { from: 'SUSPENDED', to: 'ACTIVE', action: 'resume' },
    { from: 'ACTIVE', to: 'COMPLETED', action: 'complete', needs: ['END_DATE_REACHED'] },
    { from: 'ACTIVE', to: 'TERMINATED', action: 'terminate', needs: ['REASON_GIVEN'] },
    { from: 'SUSPENDED', to: 'TERMINATED', action: 'terminate', needs: ['REASON_GIVEN'] },
  ],
};
