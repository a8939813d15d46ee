import type { EntityManager } from '@mikro-orm/postgresql';

import { type FeedAsked, feedCount, feedPage } from './feed-sql.js';

/** A change of something that an organisation may know of, in ids alone. */
export interface FeedChange {
  /** In whose records it is. */
  readonly tenantId: string;
  readonly id: string;
  /** The operation, such as `publishTender`. */
  readonly kind: string;
  readonly objectType: string;
  readonly objectId: string;
  /** Exact to the microsecond. */
  readonly at: string;
  /** Its position in the audit log. */
  readonly sequence: number;
  /** The position at which it came out: its own, or that of the closing which opened it. */
  readonly place: number;
}

/** Where a change stands in a feed. */
export type FeedPlace = Readonly<Pick<FeedChange, 'place' | 'sequence'>>;

/** Before the first change. */
export const FEED_START: FeedPlace = { place: -1, sequence: -1 };

/** Which changes are asked for. */
export interface FeedWanted {
  readonly organisationId: string;
  /** Every kind where there are none. */
  readonly kinds: readonly string[];
  /** Changes behind this place only. */
  readonly after: FeedPlace;
  readonly limit: number;
}

/**
 * Changes that an organisation may know of: in its own records, and done on its behalf in others'. The order is that of
 * the audit log, whose sequencer gives positions once it is known what has committed, and shows each after all that are
 * lower: whoever goes on behind the last change they saw misses none and sees none twice. What told of others' bids while a
 * lot was sealed comes out at the place of the closing, behind whatever was read until then.
 *
 * @param em of a transaction that sees what the organisation may see
 */
export function changesBehind(em: EntityManager, wanted: FeedWanted): Promise<FeedChange[]> {
  const { sql, values } = feedPage(asked(wanted));
  return em.execute<FeedChange[]>(sql, [...values]);
}

/** How many changes there are in all. */
export async function changesInAll(em: EntityManager, wanted: FeedWanted): Promise<number> {
  const { sql, values } = feedCount(asked(wanted));
  const [row] = await em.execute<{ total: string }[]>(sql, [...values]);
  return Number(row?.total ?? 0);
}

/** Kinds are names of operations: letters, which need no quotes. */
const asked = ({ organisationId, kinds, after, limit }: FeedWanted): FeedAsked => ({
  ...{ org: organisationId, place: after.place, sequence: after.sequence, limit },
  kinds: kinds.length > 0 ? `{${kinds.join(',')}}` : null,
});
