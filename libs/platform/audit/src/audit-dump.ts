import type { EntityManager } from '@mikro-orm/postgresql';

import { DUMP_FORMAT, type DumpLine, type SignedHead } from '@commonweal/audit-tree';
import { inTransaction, readAs } from '@commonweal/persistence';

import { HEAD_COLUMNS } from './audit-proofs.js';
import { instantText, LEAF_COLUMNS, leafOf, type LeafRow } from './leaf-rows.js';
import { LOCK_SEQUENCER } from './sequencer-lock.js';

const END = `select coalesce(max(size), 0)::float8 as size, ${instantText('clock_timestamp()')} as "exportedAt" from audit_head`;
const LEAVES = `select l.*, encode(n.hash, 'hex') as hash
  from (select ${LEAF_COLUMNS}, position::float8 as position from audit_leaf where position >= ? and position < ?) l
  left join audit_node n on n.level = 0 and n.index = l.position
  order by l.position`;
const HEADS = `select ${HEAD_COLUMNS} from audit_head where size > ? and size <= ? order by size`;
const PAGE = 1_000;

interface End {
  readonly size: number;
  readonly exportedAt: string;
}

/**
 * The audit log as lines of a dump: every leaf in its order, each head behind the leaves that it covers. What has a
 * position never changes, so pages of it make one whole, while the tree goes on growing.
 *
 * @param em of the worker's login, which sees the leaves of all
 */
export async function* auditDump(em: EntityManager): AsyncGenerator<DumpLine> {
  const { size, exportedAt } = await endOf(em);
  yield { format: DUMP_FORMAT, exportedAt };
  for (let from = 0; from < size; from += PAGE) {
    const to = Math.min(from + PAGE, size);
    yield* interleaved(
      await readAs(em, null, (reader) => reader.execute<DumpedRow[]>(LEAVES, [from, to])),
      await readAs(em, null, (reader) => reader.execute<SignedHead[]>(HEADS, [from, to])),
    );
  }
}

type DumpedRow = LeafRow & { readonly position: number; readonly hash: string | null };

/** Under the sequencer's lock, so that no head is signed earlier and committed later. */
const endOf = (em: EntityManager): Promise<End> =>
  inTransaction(em, null, async (held) => {
    await held.execute(LOCK_SEQUENCER.orWait);
    const [end] = await held.execute<End[]>(END);
    return end ?? { size: 0, exportedAt: '' };
  });

function* interleaved(rows: readonly DumpedRow[], heads: readonly SignedHead[]): Generator<DumpLine> {
  const waiting = [...heads];
  for (const row of rows) {
    yield { position: row.position, hash: row.hash ?? '', leaf: leafOf(row) };
    while (waiting[0] && waiting[0].size <= row.position + 1) yield { head: waiting.shift() as SignedHead };
  }
  for (const head of waiting) yield { head };
}
