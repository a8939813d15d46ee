import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';

/** What a merge changed of a bid: whose it is, or whether it stands. */
export interface ChangedBid {
  readonly tenantId: string;
  readonly id: string;
  readonly tenderId: string;
  readonly lotId: string;
  readonly before: object;
  readonly after: object;
}

/** Each bid's change in its own record, which the authority sees once the lot is closed. */
export function recordBids(em: EntityManager, survivorId: string, changes: readonly ChangedBid[]): void {
  for (const { id, lotId, ...bid } of onePerBid(changes))
    recordLeaf(em, {
      ...{ ...bid, personId: null, onBehalfOf: survivorId, action: 'mergeOrganisations' },
      ...{ object: { type: 'Bid', id }, sealedLotId: lotId },
    });
}

/** A bid that was overtaken and then moved was changed once: from what it was to what it is. */
function onePerBid(changes: readonly ChangedBid[]): Iterable<ChangedBid> {
  const bids = new Map<string, ChangedBid>();
  for (const change of changes)
    bids.set(change.id, { ...change, before: bids.get(change.id)?.before ?? change.before });
  return bids.values();
}
