import type { EntityManager } from '@mikro-orm/postgresql';

import {
  consistencySteps,
  hashText,
  inclusionSteps,
  type ProofStep,
  type SignedHead,
  stepHash,
} from '@commonweal/audit-tree';

import { storedNodes } from './stored-nodes.js';

/** The columns of `audit_head`, as a signed head names them. */
export const HEAD_COLUMNS = `size::float8 as size, root, signed_at as "signedAt", key, signature`;

const COVERING = `select ${HEAD_COLUMNS} from audit_head where size > ? order by size limit 1`;

/** What shows that a leaf is in a tree. Hashes as hexadecimal digits. */
export interface InclusionProof {
  readonly leafHash: string;
  readonly position: number;
  readonly hashes: readonly string[];
  /** The first head that covers the leaf. */
  readonly head: SignedHead;
}

/**
 * Proves that the leaf at a position is in the tree of the first head that covers it. That proof is always the same: it
 * does not tell how far the tree has grown since.
 */
export async function inclusionProof(em: EntityManager, position: number): Promise<InclusionProof | null> {
  const [head] = await em.execute<SignedHead[]>(COVERING, [position]);
  if (!head) return null;
  const leaf = [{ level: 0, index: position }];
  const [leafHash = '', ...hashes] = await hashesOf(em, [leaf, ...inclusionSteps(position, head.size)]);
  return { leafHash, position, hashes, head };
}

/**
 * Proves that the tree of `first` leaves is the beginning of the tree of `second` leaves.
 *
 * @throws OutsideTreeError unless 1 ≤ first ≤ second
 */
export const consistencyProof = (em: EntityManager, first: number, second: number): Promise<string[]> =>
  hashesOf(em, consistencySteps(first, second));

async function hashesOf(em: EntityManager, steps: readonly ProofStep[]): Promise<string[]> {
  const hashOf = await storedNodes(em, steps.flat());
  return steps.map((step) => hashText(stepHash(step, hashOf)));
}
