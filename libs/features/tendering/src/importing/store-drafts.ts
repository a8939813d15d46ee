import type { EntityManager } from '@mikro-orm/postgresql';

import { AwardCriterion, Lot, Tender, TenderSource } from '@commonweal/persistence';

import { DEFAULT_METHOD } from '../criteria/criterion.js';
import { draftCriteria } from './draft-criteria.js';
import { lotColumns } from './draft-lots.js';
import { type DraftPlan, tenderColumns } from './draft-plan.js';
import { newReference } from './draft-reference.js';

/** Stores drafts with their lots, criteria and sources; table by table, each row after the one that it refers to. */
export async function storeDrafts(em: EntityManager, tenantId: string, plans: readonly DraftPlan[]): Promise<Tender[]> {
  const stored = plans.map((plan) => ({
    plan,
    tender: em.create(Tender, { tenantId, reference: newReference(), state: 'DRAFT', ...tenderColumns(plan) }),
  }));
  await em.flush();
  const lots = stored.flatMap(({ plan, tender }) => createLots(em, tender, plan));
  await em.flush();
  for (const { lot, criteria } of lots)
    draftCriteria(criteria).forEach((criterion, position) =>
      em.create(AwardCriterion, { tenantId, lotId: lot.id, position, ...criterion }),
    );
  return stored.map(({ tender }) => tender);
}

function createLots(em: EntityManager, { tenantId, id: tenderId }: Tender, { draft, lots, report }: DraftPlan) {
  em.create(TenderSource, { tenantId, tenderId, payload: draft.source.original, report });
  return lots.map((lot) => ({
    criteria: lot.criteria,
    lot: em.create(Lot, { tenantId, tenderId, method: DEFAULT_METHOD, precision: 2, tieBreak: [], ...lotColumns(lot) }),
  }));
}
