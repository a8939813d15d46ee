import type { EntityManager } from '@mikro-orm/postgresql';

import { type Tender, TenderGroundwork } from '@commonweal/persistence';

/** A part of what a tender stands on. */
type Part = Partial<Omit<TenderGroundwork, 'tenantId' | 'tenderId'>>;

/** What a tender stands on, as it is stored; null where nothing was said. */
export const storedGroundwork = (em: EntityManager, { tenantId, id: tenderId }: Tender) =>
  em.findOne(TenderGroundwork, { tenantId, tenderId }, { disableIdentityMap: true });

/** Puts one part in the place of what was stored before; the others stay. */
export async function storeGroundwork(em: EntityManager, { tenantId, id: tenderId }: Tender, part: Part) {
  await em.upsert(TenderGroundwork, { tenantId, tenderId, ...part }, { disableIdentityMap: true });
}
