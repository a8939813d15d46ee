import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import {
  consistencyProof,
  type InclusionProof,
  inclusionProof,
  LEAF_COLUMNS,
  type LeafRow,
  leafOf,
} from '@commonweal/audit';
import type { AuditLeaf, SignedHead } from '@commonweal/audit-tree';
import { actsFor, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';

import { PublicHead } from './public-head.js';
import { stillSealed } from './sealed-lots.js';

interface LeafKey {
  readonly tenantId: string;
  readonly id: string;
}

/** A leaf with the proof that it is in the tree. */
export type ProvenLeaf = InclusionProof & { readonly leaf: AuditLeaf };

/** That the tree of the first size is the beginning of the tree of the second. */
export interface GrowthProof {
  readonly hashes: readonly string[];
  readonly head: SignedHead;
}

const LEAF = `select ${LEAF_COLUMNS}, position::float8 as position, ${stillSealed('l.sealed_lot_id')} as sealed,
    exists (select 1 from tender t where t.tenant_id = l.tenant_id and t.id = l.tender_id and t.published_at is not null)
      as published
  from audit_leaf l where tenant_id = ? and id = ?`;

interface FoundLeaf extends LeafRow {
  readonly position: number | null;
  readonly sealed: boolean;
  readonly published: boolean;
}

/** Proofs about the audit tree, for those who may know of the leaf. */
@Injectable()
export class LeafProofs {
  constructor(
    private readonly em: EntityManager,
    private readonly publicHead: PublicHead,
  ) {}

  /** @returns null when there is no such leaf, the viewer may not know of it, or it is not in the tree yet */
  inclusion(viewer: Viewer | null, { tenantId, id }: LeafKey): Promise<ProvenLeaf | null> {
    return readAs(this.em, viewer, async (em) => {
      const [found] = await em.execute<FoundLeaf[]>(LEAF, [tenantId, id]);
      if (!found || found.position === null || !mayKnow(viewer, found)) return null;
      const proof = await inclusionProof(em, found.position);
      return proof && { ...proof, leaf: leafOf(found) };
    });
  }

  /** @returns null unless 1 ≤ first ≤ second and the public head covers the second */
  async growth(first: number, second: number): Promise<GrowthProof | null> {
    const head = await this.publicHead.latest();
    if (first < 1 || second < first || !head || head.size < second) return null;
    const hashes = await readAs(this.em, null, (em) => consistencyProof(em, first, second));
    return { hashes, head };
  }
}

/** Its own people and organisation always; while the lot is sealed nobody else; then the authority, and all once published. */
function mayKnow(viewer: Viewer | null, { personId, onBehalfOf, tenantId, sealed, published }: FoundLeaf): boolean {
  if (viewer && viewer.personId === personId) return true;
  if (onBehalfOf !== null && actsFor(viewer, onBehalfOf)) return true;
  return !sealed && (published || actsFor(viewer, tenantId));
}
