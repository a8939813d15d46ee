import type { EntityManager } from '@mikro-orm/postgresql';

import { AwardCriterion, type Lot } from '@commonweal/persistence';

import type { Criterion } from '../criteria/criterion.js';

/** The lot's criteria in their order. */
export const storedCriteria = (em: EntityManager, { tenantId, id: lotId }: Lot): Promise<AwardCriterion[]> =>
  em.find(AwardCriterion, { tenantId, lotId }, { orderBy: { position: 'asc' }, disableIdentityMap: true });

/** Puts other criteria in the place of the stored ones. A criterion that keeps its key keeps its id. */
export async function replaceCriteria(em: EntityManager, lot: Lot, criteria: readonly Criterion[]): Promise<void> {
  const { tenantId, id: lotId } = lot;
  const ids = new Map((await storedCriteria(em, lot)).map(({ key, id }) => [key, id]));
  await em.nativeDelete(AwardCriterion, { tenantId, lotId });
  criteria.forEach((criterion, position) => {
    const id = ids.get(criterion.key);
    const { questions = [], ...rest } = criterion;
    em.create(AwardCriterion, { ...rest, questions, ...(id !== undefined && { id }), tenantId, lotId, position });
  });
}
