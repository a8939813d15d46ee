import type { EntityManager } from '@mikro-orm/postgresql';

import { coverAtTheHour, coverInBetween } from '@commonweal/audit-tree';

import { LEAF_COLUMNS, type LeafRow } from './leaf-rows.js';

/** No organisation: leaves that say nothing belong to nobody. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const SECRECY = `select bids_are_sealed() as sealed, coalesce(h.size, 0)::float8 as base,
    coalesce(h.created_at < date_trunc('hour', now.at), true) as due,
    extract(epoch from now.at - date_trunc('hour', now.at))::float8 / 3600 as elapsed
  from (select clock_timestamp() as at) now
  left join lateral (select size, created_at from audit_head where shown order by size desc limit 1) h on true`;
const ADD = `insert into audit_leaf (tenant_id, id, action, object_type, object_id)
  select '${NOBODY}', gen_random_uuid(), 'cover', 'Cover', gen_random_uuid() from generate_series(1, ?)
  returning ${LEAF_COLUMNS}`;

/** Whether the growth of the tree may be shown now, and what covers it where it may not. */
export interface Secrecy {
  /** Some lot takes bids: a head is shown once an hour only. */
  readonly sealed: boolean;
  /** Size of the last head that is shown to everybody. */
  readonly base: number;
  /** The hour of that head is over. */
  readonly due: boolean;
  /** Share of the present hour that is over. */
  readonly elapsed: number;
}

export async function secrecy(em: EntityManager): Promise<Secrecy> {
  const [now] = await em.execute<Secrecy[]>(SECRECY);
  return now ?? { sealed: false, base: 0, due: true, elapsed: 0 };
}

/** How many leaves that say nothing are wanted in a tree of this size. */
export function coverWanted({ sealed, base, due, elapsed }: Secrecy, size: number, perHour: number): number {
  const growth = { grown: size - base, perHour };
  if (!sealed) return 0;
  return due ? coverAtTheHour(growth) : coverInBetween(growth, elapsed);
}

/** Adds leaves that say nothing. */
export const coverLeaves = async (em: EntityManager, count: number): Promise<LeafRow[]> =>
  count > 0 ? em.execute<LeafRow[]>(ADD, [count]) : [];
