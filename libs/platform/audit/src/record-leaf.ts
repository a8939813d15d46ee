import { randomBytes } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { saltedHash } from '@commonweal/audit-tree';
import { currentRequestId } from '@commonweal/observability';
import { AuditLeafRow, AuditSalt } from '@commonweal/persistence';

/** A change of state, as its use case tells it. */
export interface Change {
  /** whose record it is in: an organisation, or the person for what concerns no organisation */
  readonly tenantId: string;
  /** who did it; null: the service itself */
  readonly personId: string | null;
  /** the organisation for which it was done; null: none */
  readonly onBehalfOf: string | null;
  /** the operation's name as in the graph, such as `publishTender` */
  readonly action: string;
  readonly object: { readonly type: string; readonly id: string };
  readonly tenderId?: string;
  /** the lot whose bidding the change tells of: until it is closed the authority does not hear of it */
  readonly sealedLotId?: string;
  /** what can be said of the object before and after, as JSON; only its salted hash is kept */
  readonly before?: object;
  readonly after?: object;
  /** why, in the person's words; kept beside the leaf, not in it, and erased with the person */
  readonly reason?: string;
}

/**
 * Records a change in the audit log. It is there if, and only if, the surrounding transaction commits; the sequencer then
 * gives it its position in the tree.
 *
 * @param em of the surrounding transaction, as `em.transactional((em) => …)` gives it
 * @returns the leaf's id
 * @throws NotJsonError when before or after is not JSON
 */
export function recordLeaf(em: EntityManager, { object, before, after, reason, ...change }: Change): string {
  const salt = randomBytes(32).toString('hex');
  const leaf = em.create(AuditLeafRow, {
    ...{ tenderId: null, sealedLotId: null, ...change },
    ...{ objectType: object.type, objectId: object.id },
    before: before ? saltedHash(salt, before) : null,
    after: after ? saltedHash(salt, after) : null,
    requestId: currentRequestId() ?? null,
  });
  em.create(AuditSalt, {
    ...{ tenantId: leaf.tenantId, leafId: leaf.id, personId: change.personId, salt },
    reason: reason ?? null,
  });
  return leaf.id;
}
