import type { OfflineTenderQuery, OfflineTermsQuery } from '@commonweal/client';

/** A tender as its documents need it. */
export type OfflineTender = NonNullable<OfflineTenderQuery['tender']> & OfflineTerms;
export type OfflineTerms = NonNullable<OfflineTermsQuery['tender']>;
export type OfflineFile = OfflineTender['documents'][number];
export type EarlierFile = OfflineTender['earlierDocuments'][number];
export type OfflineLot = OfflineTender['lots'][number];
export type OfflineCriterion = OfflineLot['criteria'][number];
export type OfflineRoute = NonNullable<OfflineTender['route']>;
