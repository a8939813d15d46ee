import type { EntityManager } from '@mikro-orm/postgresql';

import type { HeardRound, Tender, TenderGroundwork } from '@commonweal/persistence';

import { codeList } from '../queries/code-list.js';

const LAST = `select distinct on (area_code) area_code as "place", tenant_id as "tenantId", id from priority_round
  where area_code = any (?::text[]) and closed_at is not null order by area_code, closes_at desc, id`;

/** The round that was counted last for each place, of whichever authority; none for a place without one. */
export async function lastRounds(em: EntityManager, places: readonly string[]): Promise<HeardRound[]> {
  if (places.length === 0) return [];
  const found = await em.execute<{ place: string; tenantId: string; id: string }[]>(LAST, [codeList(places)]);
  return found.map(({ place, tenantId, id }) => ({ place, round: { tenantId, id } }));
}

type Placed = Pick<Tender, 'placeCodes' | 'publishedAt'>;

/** The places of a tender with the rounds whose needs it answers: those it was published with, or the last ones. */
export function roundsOf(
  { placeCodes, publishedAt }: Placed,
  groundwork: Pick<TenderGroundwork, 'rounds'> | null,
  last: readonly HeardRound[],
): readonly HeardRound[] {
  const heard = publishedAt ? (groundwork?.rounds ?? []) : last;
  return [...new Set(placeCodes)].map((place) => ({
    place,
    round: heard.find((each) => each.place === place)?.round ?? null,
  }));
}
