import type { KeyObject } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { auditLeafHash, GrowingTree, hashText, type TreeNode } from '@commonweal/audit-tree';
import { forTenant, inTransaction } from '@commonweal/persistence';

import { coverLeaves, coverWanted, NOBODY, secrecy } from './cover.js';
import { signHead } from './head-signature.js';
import { instantText, LEAF_COLUMNS, leafOf, type LeafRow } from './leaf-rows.js';
import { LOCK_SEQUENCER } from './sequencer-lock.js';
import { grownTree } from './stored-nodes.js';

const WAITING = `select ${LEAF_COLUMNS} from audit_leaf where position is null order by recorded_at, id limit ?`;
const POSITION = `update audit_leaf l set position = given.position
  from unnest(?::uuid[], ?::uuid[], ?::bigint[]) as given (tenant_id, id, position)
  where l.tenant_id = given.tenant_id and l.id = given.id`;
const KEEP_NODES = `insert into audit_node (level, index, hash)
  select level, index, decode(hash, 'hex') from unnest(?::int[], ?::bigint[], ?::text[]) as n (level, index, hash)`;
const KEEP_HEAD = `insert into audit_head (size, root, signed_at, key, signature, shown)
  values (?, ?, ?, ?, ?, ?)`;

export interface SequencerSettings {
  /** Ed25519 */
  readonly privateKey: KeyObject;
  /** Leaves by which the tree grows in a quiet hour while a lot takes bids; 0: growth is not covered. */
  readonly coverPerHour: number;
  /** Told of each head how long the oldest change under it had waited, in seconds. */
  readonly signed?: (lag: number) => void;
}

/**
 * Enters committed leaves in the tree, and signs its head. One works at a time, whatever the number of workers. A leaf
 * that commits late gets a later position; positions have no gaps, and what has one keeps it. While a lot takes bids,
 * leaves that say nothing are added, and a head is shown once an hour only.
 */
export class AuditSequencer {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: SequencerSettings,
  ) {}

  /** @returns how many changes were entered; 0 also when another sequencer is at work */
  sequence(limit = 1_000): Promise<number> {
    return inTransaction(this.em, forTenant(NOBODY), async (em) => {
      const [lock] = await em.execute<{ mine: boolean }[]>(LOCK_SEQUENCER.orLeave);
      if (!lock?.mine) return 0;
      const rows = await em.execute<LeafRow[]>(WAITING, [limit]);
      const [now, tree] = [await secrecy(em), await grownTree(em)];
      const cover = coverWanted(now, tree.size + rows.length, this.settings.coverPerHour);
      const all = [...rows, ...(await coverLeaves(em, cover))];
      if (all.length > 0) await this.#enter(em, tree, all);
      const signedAt = all.length > 0 ? await this.#sign(em, tree, !now.sealed || now.due) : '';
      const [oldest] = rows;
      if (oldest) this.settings.signed?.(secondsBetween(oldest.at, signedAt));
      return rows.length;
    });
  }

  async #enter(em: EntityManager, tree: GrowingTree, rows: readonly LeafRow[]): Promise<void> {
    const from = tree.size;
    const nodes = rows.flatMap((row) => tree.append(auditLeafHash(leafOf(row))));
    const positions = rows.map((_, index) => from + index);
    const keys = [rows.map(({ tenantId }) => tenantId), rows.map(({ id }) => id), positions];
    await em.execute(POSITION, keys.map(arrayText));
    await em.execute(KEEP_NODES, nodeColumns(nodes).map(arrayText));
  }

  async #sign(em: EntityManager, tree: GrowingTree, shown: boolean): Promise<string> {
    const [clock] = await em.execute<{ now: string }[]>(`select ${instantText('clock_timestamp()')} as now`);
    const unsigned = { size: tree.size, root: hashText(tree.root()), signedAt: clock?.now ?? '' };
    const { size, root, signedAt, key, signature } = signHead(unsigned, this.settings.privateKey);
    await em.execute(KEEP_HEAD, [size, root, signedAt, key, signature, shown]);
    return signedAt;
  }
}

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1_000;

const nodeColumns = (nodes: readonly TreeNode[]) => [
  nodes.map(({ level }) => level),
  nodes.map(({ index }) => index),
  nodes.map(({ hash }) => hashText(hash)),
];

/** A PostgreSQL array literal; numbers, UUIDs and hexadecimal digits need no quotes. */
const arrayText = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;
