import type { OpportunityQuery } from '@commonweal/client';

/** A tender as its public page shows it. */
export type OfferedTender = NonNullable<OpportunityQuery['tender']>;
