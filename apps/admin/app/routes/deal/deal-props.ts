import type { TenderDealQuery } from '@commonweal/client';

import type { DealForm } from './deal-form';
import type { PlaceChoices } from './place-choices';
import type { DealFault } from './typed-faults';

export type ShownBreach = NonNullable<TenderDealQuery['tender']>['deal']['breaches'][number];

/** What the parts of the form show. */
export interface DealProps {
  readonly form: DealForm;
  readonly faults: readonly DealFault[];
  readonly breaches: readonly ShownBreach[];
  readonly places: PlaceChoices;
}
