/** How many leaves the log has that is edited. */
export const LEAVES = 60;

const HEX = `md5(random()::text) || md5(random()::text)`;
const otherDigit = (column: string) =>
  `${column} = overlay(${column} placing case left(${column}, 1) when '0' then '1' else '0' end from 1)`;

/** Every member of a leaf, made another or taken away; of hashes and instants the least that can be. */
const LEAF_EDITS = [
  ...['tenant_id', 'id', 'person_id', 'on_behalf_of', 'object_id', 'tender_id', 'sealed_lot_id'].map(
    (column) => `${column} = gen_random_uuid()`,
  ),
  ...['person_id', 'on_behalf_of', 'tender_id', 'before', 'after'].map((column) => `${column} = null`),
  ...[`action = 'closeTender'`, `object_type = 'Lot'`, `request_id = 'r'`, `before = ${HEX}`, `after = ${HEX}`],
  ...['before', 'after'].map(otherDigit),
  `(before, after) = (after, before)`,
  `recorded_at = recorded_at - interval '1 microsecond'`,
].map((change) => `update audit_leaf set ${change} where position = ?`);

/** Leaves taken away, moved, exchanged, put in. */
const ORDER_EDITS = [
  `delete from audit_leaf where position = ?`,
  `update audit_leaf set position = position + 1 where position >= ?`,
  `update audit_leaf set position = ${LEAVES} where position = ?`,
  `update audit_leaf set position = 2 * ? + 1 - position where position in (?, ? + 1)`,
  `with moved as (update audit_leaf set position = position + 1 where position >= ?)
    insert into audit_leaf (tenant_id, id, person_id, action, object_type, object_id, recorded_at, position)
    select tenant_id, gen_random_uuid(), person_id, action, object_type, object_id, recorded_at, position
      from audit_leaf where position = ?`,
];

/** Hashes and heads: chained anew these are what they were. */
const TREE_EDITS = [
  `update audit_node set hash = decode(${HEX}, 'hex') where level = 0 and index = ?`,
  `update audit_node set hash = set_byte(hash, 31, get_byte(hash, 31) # 1) where level = 0 and index = ?`,
  `delete from audit_node where level = 0 and index = ?`,
  ...[
    `root = ${HEX}`,
    `size = size + 1`,
    `signed_at = '2020-01-01T00:00:00.000000Z'`,
    `key = 'A' || key`,
    `signature = reverse(signature)`,
  ].map((change) => `update audit_head set ${change} where size = (select min(size) from audit_head where size > ?)`),
  `delete from audit_head where size = (select min(size) from audit_head where size > ?)`,
];

/** One edit of the audit log's tables by somebody whom nothing stops. */
export interface AuditEdit {
  readonly sql: string;
  readonly values: readonly number[];
  /** Whether the leaves are others afterwards, so that chaining them anew gives another tree. */
  readonly changesLeaves: boolean;
}

const STATEMENTS = [...LEAF_EDITS, ...ORDER_EDITS, ...TREE_EDITS];

/** So many edits, every kind of them in turn, at places that a seed gives: the same at every run. */
export function auditEdits(count: number, seed: number): AuditEdit[] {
  const below = numbers(seed);
  return Array.from({ length: count }, (_, n) => {
    const sql = STATEMENTS[n % STATEMENTS.length] ?? '';
    const position = below(LEAVES);
    const values = Array.from(sql.matchAll(/\?/g), () => position);
    return { sql, values, changesLeaves: !TREE_EDITS.includes(sql) };
  });
}

/** A generator that gives the same numbers at every run (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
