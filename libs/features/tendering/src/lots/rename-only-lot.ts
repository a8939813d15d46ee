import type { EntityManager } from '@mikro-orm/postgresql';

import { Lot, type Tender } from '@commonweal/persistence';

/** The only lot of a draft is called as the tender is, unless somebody gave it a name of its own. @param past title before */
export async function renameOnlyLot(em: EntityManager, { tenantId, id, title }: Tender, past: string): Promise<void> {
  if (title === past) return;
  const [lot, ...others] = await em.find(Lot, { tenantId, tenderId: id });
  if (lot?.title === past && others.length === 0) lot.title = title;
}
