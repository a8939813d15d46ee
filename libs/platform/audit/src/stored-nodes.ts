import type { EntityManager } from '@mikro-orm/postgresql';

import { frontierPlaces, GrowingTree, type NodePlace, textHash, type TreeHash } from '@commonweal/audit-tree';

const NODES = `select n.level, n.index::float8 as index, encode(n.hash, 'hex') as hash
  from unnest(?::int[], ?::bigint[]) as wanted (level, index)
  join audit_node n on n.level = wanted.level and n.index = wanted.index`;

const LATEST_SIZE = 'select coalesce(max(size), 0)::float8 as size from audit_head';

type Row = NodePlace & { readonly hash: string };

/** A node that a head covers is not stored: the database was damaged. */
export class NodeMissingError extends Error {
  override readonly name = 'NodeMissingError';
}

/** Looks up nodes, all in one statement. @throws NodeMissingError, when it is asked for one that is not stored */
export async function storedNodes(
  em: EntityManager,
  places: readonly NodePlace[],
): Promise<(place: NodePlace) => TreeHash> {
  const column = (name: keyof NodePlace) => `{${places.map((place) => place[name]).join(',')}}`;
  const rows = await em.execute<Row[]>(NODES, [column('level'), column('index')]);
  const hashes = new Map(rows.map((row) => [`${row.level}/${row.index}`, textHash(row.hash)]));
  return ({ level, index }) => {
    const hash = hashes.get(`${level}/${index}`);
    if (!hash) throw new NodeMissingError(`The audit tree has no node ${index} of level ${level}.`);
    return hash;
  };
}

/** The tree as its latest head left it, ready to grow. */
export async function grownTree(em: EntityManager): Promise<GrowingTree> {
  const [latest] = await em.execute<{ size: number }[]>(LATEST_SIZE);
  const places = frontierPlaces(latest?.size ?? 0);
  const hashOf = await storedNodes(em, places);
  return new GrowingTree(
    latest?.size ?? 0,
    places.map((place) => ({ ...place, hash: hashOf(place) })),
  );
}
