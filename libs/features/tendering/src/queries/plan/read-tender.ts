import type { AwardCriterion, Lot, Tender, TenderSource } from '@commonweal/persistence';

import type { ChosenMeasure } from '../../measures/chosen-measure.js';

/** A criterion as read along with its lot: the properties that were wanted. */
export type ReadCriterion = Pick<AwardCriterion, 'tenantId' | 'id' | 'key' | 'weight'> & {
  readonly parentKey: string | null;
};

/** A lot as read along with its tender. */
export type ReadLot = Pick<Lot, 'tenantId' | 'id' | 'tenderId'> & {
  readonly 'ready:criteria'?: readonly ReadCriterion[];
  readonly 'ready:measures'?: readonly ChosenMeasure[];
};

/** A tender as one statement reads it: the properties that were wanted, instants as text, and what was read along. */
export type ReadTender = Pick<Tender, 'tenantId' | 'id'> & {
  readonly publishedAt: string | null;
  readonly 'ready:authority'?: object;
  readonly 'ready:lots'?: readonly ReadLot[];
  readonly 'ready:importReport'?: TenderSource['report'] | null;
};
