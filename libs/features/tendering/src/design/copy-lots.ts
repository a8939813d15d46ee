import type { EntityManager } from '@mikro-orm/postgresql';

import { Lot, LotPlace, Tender } from '@commonweal/persistence';
import { carriedRule } from '@commonweal/social-value';

import { placesWithDeciles } from '../deal/places-with-deciles.js';
import { copyDocuments } from '../documents/copy-documents.js';
import { readContent, storeContent } from '../templates/tender-content.js';

/** A lot of an earlier tender, and the one that begins as its copy. */
interface CopiedLot {
  readonly past: Lot;
  readonly lot: Lot;
}

/**
 * Copies an earlier tender of the same authority: its content, its places and those of its lots with what a benefit counts
 * there, and its documents. What is left behind: values, dates, the budget that was approved, lists of staff, bids, and all
 * that came of them.
 */
export async function copyTender(em: EntityManager, tender: Tender, from: string): Promise<void> {
  const { tenantId } = tender;
  const stored = await storeContent(em, tender, await readContent(em, { tenantId, id: from }));
  const pasts = await em.find(Lot, { tenantId, tenderId: from });
  const copied = pasts.flatMap((past) => {
    const lot = stored.find(({ number }) => number === past.number);
    return lot ? [{ past, lot }] : [];
  });
  const { placeCodes } = await em.findOneOrFail(Tender, { tenantId, id: from });
  const codes = new Set(placeCodes);
  for (const one of copied) for (const code of await copyPlaces(em, one)) codes.add(code);
  tender.placeCodes = [...codes];
  await copyDocuments(em, tender, from);
}

/** @returns the codes of the places */
async function copyPlaces(em: EntityManager, { past, lot }: CopiedLot): Promise<string[]> {
  const { tenantId, id: lotId } = past;
  const places = await em.find(LotPlace, { tenantId, lotId }, { orderBy: { position: 'asc' } });
  for (const { code, position, channels } of places)
    em.create(LotPlace, { ...{ tenantId, lotId: lot.id, code, position }, channels: [...channels] });
  const codes = places.map(({ code }) => code);
  if (past.placeRule) lot.placeRule = carriedRule(past.placeRule, await placesWithDeciles(em, codes));
  return codes;
}
