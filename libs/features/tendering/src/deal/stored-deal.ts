import type { EntityManager } from '@mikro-orm/postgresql';

import { type DealTerms, type DeliveryPlace, NO_TERMS } from '@commonweal/deal';
import { Lot, LotPlace, type Tender, TenderDeal } from '@commonweal/persistence';

import { codeList } from '../queries/code-list.js';
import type { SentDeal } from './read-deal.js';

/** The deal of a tender as it is stored, with its lots in their order. */
export interface StoredDeal {
  readonly terms: DealTerms;
  readonly lots: readonly { readonly lotId: string; readonly places: readonly DeliveryPlace[] }[];
}

/** Reads the deal of a tender; one of which nothing was said is all null. */
export async function storedDeal(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<StoredDeal> {
  const lots = await em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  const ofLots = { tenantId, lotId: { $in: lots.map(({ id }) => id) } };
  const places = await em.find(LotPlace, ofLots, { orderBy: { position: 'asc' }, disableIdentityMap: true });
  const deal = await em.findOne(TenderDeal, { tenantId, tenderId }, { disableIdentityMap: true });
  const placesOf = (id: string) => places.filter(({ lotId }) => lotId === id).map(placeOf);
  return { terms: deal?.terms ?? NO_TERMS, lots: lots.map(({ id }) => ({ lotId: id, places: placesOf(id) })) };
}

/** A place as the rules know it. */
export const placeOf = ({ code, channels }: LotPlace): DeliveryPlace => ({ code, channels });

/** Puts a deal in the place of what was stored before. A lot that is left out has no places then. */
export async function storeDeal(em: EntityManager, tender: Tender, { terms, lots }: SentDeal): Promise<void> {
  await storeTerms(em, tender, terms);
  await storePlaces(em, tender, lots);
}

/** Puts terms in the place of those that were stored before. */
export async function storeTerms(em: EntityManager, tender: Tender, terms: DealTerms): Promise<void> {
  const { tenantId, id: tenderId } = tender;
  await em.upsert(TenderDeal, { tenantId, tenderId, terms });
}

/**
 * Puts places in the place of those that were stored before. A lot that is left out has none then. Where the work is done
 * is where the tender is looked for: what it is found by besides its lots' places stays.
 */
export async function storePlaces(em: EntityManager, tender: Tender, lots: SentDeal['lots']): Promise<void> {
  const { tenantId, id: tenderId } = tender;
  const all = await em.find(Lot, { tenantId, tenderId }, { fields: ['id'], disableIdentityMap: true });
  const before = await lotPlaceCodes(em, tender);
  await em.nativeDelete(LotPlace, { tenantId, lotId: { $in: all.map(({ id }) => id) } });
  for (const { lotId, places } of lots)
    places.forEach(({ code, channels }, position) =>
      em.create(LotPlace, { tenantId, lotId, code, position, channels: [...channels] }),
    );
  await em.flush();
  const now = codeList(lots.flatMap(({ places }) => places.map(({ code }) => code)));
  await em.execute(FOUND_IN, [now, now, codeList(before), tenantId, tenderId]);
}

const FOUND_IN = `update tender set place_codes = array(
    select code from unnest(?::text[] || place_codes) with ordinality as p (code, position)
    where code = any (?::text[]) or code <> all (?::text[]) group by code order by min(position))
  where tenant_id = ? and id = ?`;

/** Codes of the places where the lots of a tender are carried out, each once. */
export async function lotPlaceCodes(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<string[]> {
  const lots = await em.find(Lot, { tenantId, tenderId }, { fields: ['id'], disableIdentityMap: true });
  const ofLots = { tenantId, lotId: { $in: lots.map(({ id }) => id) } };
  const places = await em.find(LotPlace, ofLots, { orderBy: { position: 'asc' }, disableIdentityMap: true });
  return [...new Set(places.map(({ code }) => code))];
}
