import type { EntityManager } from '@mikro-orm/postgresql';

import { Lot, LotPlace, type Tender } from '@commonweal/persistence';

import { readContent, storeContent } from '../templates/tender-content.js';

/** A further lot of a draft with all that one of its lots is judged by, and its places. @param number its own */
export async function copiedLot(em: EntityManager, tender: Tender, { from, number }: Copied): Promise<Lot> {
  const { tenantId } = tender;
  const content = await readContent(em, tender);
  const lots = content.lots.filter((lot) => lot.number === from.number).map((lot) => ({ ...lot, number }));
  const [lot] = await storeContent(em, tender, { lots, terms: null });
  if (!lot) throw new Error('a lot of the tender is missing from its content');
  for (const { code, position, channels } of await em.find(LotPlace, { tenantId, lotId: from.id }))
    em.create(LotPlace, { tenantId, lotId: lot.id, code, position, channels: [...channels] });
  return lot;
}

interface Copied {
  readonly from: Lot;
  readonly number: number;
}
