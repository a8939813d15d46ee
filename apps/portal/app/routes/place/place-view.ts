import type { PlaceQuery } from '@commonweal/client';

export type Place = NonNullable<PlaceQuery['place']>;
export type Deprivation = NonNullable<Place['deprivation']>;
export type PlaceMap = NonNullable<Place['map']>;
export type Part = PlaceMap['parts'][number];
export type PlaceNeedsOf = PlaceQuery['topNeeds'];
