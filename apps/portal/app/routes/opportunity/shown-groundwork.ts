import type { OpportunityGroundworkQuery } from '@commonweal/client';

/** What a tender stands on, as its public page shows it. */
export type ShownGroundwork = NonNullable<OpportunityGroundworkQuery['tender']>;

export interface GroundworkProps {
  readonly groundwork: ShownGroundwork;
}
