import type { TenderQuery } from '@commonweal/client';

export type ShownTender = NonNullable<TenderQuery['tender']>;
export type ShownLot = ShownTender['lots'][number];
export type ShownTask = ShownTender['tasks'][number];
