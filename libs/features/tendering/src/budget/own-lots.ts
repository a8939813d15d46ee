import type { EntityManager } from '@mikro-orm/postgresql';

import type { OwnLot } from '@commonweal/design';
import type { Tender } from '@commonweal/persistence';

import { storedDeal } from '../deal/stored-deal.js';

/** The lots of a tender with the codes of their places. */
export async function ownLots(em: EntityManager, tender: Tender): Promise<OwnLot[]> {
  const { lots } = await storedDeal(em, tender);
  return lots.map(({ lotId, places }) => ({ lotId, places: places.map(({ code }) => code) }));
}
