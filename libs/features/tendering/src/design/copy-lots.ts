import type { EntityManager } from '@mikro-orm/postgresql';

import { AwardCriterion, Lot, LotMeasure, LotPlace, type Tender, TenderDeal } from '@commonweal/persistence';

import { openMeasure } from '../measures/chosen-measure.js';

/**
 * Copies the lots of an earlier tender of the same authority with their criteria, questions, rules, measures and places. What is left
 * behind: values, dates, bids, and all that came of them. A measure has the figures that hold today, where it still exists.
 */
export async function copyLots(em: EntityManager, { tenantId, id: tenderId }: Tender, from: string): Promise<Lot[]> {
  const past = await em.find(Lot, { tenantId, tenderId: from }, { orderBy: { number: 'asc' } });
  const lots = past.map(({ number, title, method, precision, tieBreak, lastResort = null }) =>
    em.create(Lot, { tenantId, tenderId, number, title, method, precision, tieBreak: [...tieBreak], lastResort }),
  );
  await em.flush();
  const newLot = new Map(past.map(({ id }, index) => [id, lots[index]?.id ?? '']));
  await copyContents(em, tenantId, newLot);
  await copyPlaces(em, tenantId, newLot);
  return lots;
}

/** @param newLot the new lot of each earlier one, by their ids */
async function copyContents(em: EntityManager, tenantId: string, newLot: ReadonlyMap<string, string>): Promise<void> {
  const ofLots = { tenantId, lotId: { $in: [...newLot.keys()] } };
  for (const { lotId, key, name, kind, weight, position, ...rest } of await em.find(AwardCriterion, ofLots)) {
    const { parentKey = null, scoring = null, questions } = rest;
    const copy = { key, name, kind, weight, position, parentKey, scoring, questions };
    em.create(AwardCriterion, { tenantId, lotId: newLot.get(lotId) ?? '', ...copy });
  }
  for (const { lotId, measureId, snapshot } of await em.find(LotMeasure, ofLots))
    em.create(LotMeasure, {
      ...{ tenantId, lotId: newLot.get(lotId) ?? '', measureId },
      snapshot: openMeasure(measureId) ?? snapshot,
    });
}

async function copyPlaces(em: EntityManager, tenantId: string, newLot: ReadonlyMap<string, string>): Promise<void> {
  const ofLots = { tenantId, lotId: { $in: [...newLot.keys()] } };
  for (const { lotId, code, position, channels } of await em.find(LotPlace, ofLots))
    em.create(LotPlace, { tenantId, lotId: newLot.get(lotId) ?? '', code, position, channels: [...channels] });
}

/** Copies the terms that an earlier tender offered; those of one that said nothing stay unsaid. */
export async function copyTerms(em: EntityManager, { tenantId, id: tenderId }: Tender, from: string): Promise<void> {
  const past = await em.findOne(TenderDeal, { tenantId, tenderId: from });
  if (past) em.create(TenderDeal, { tenantId, tenderId, terms: past.terms });
}
