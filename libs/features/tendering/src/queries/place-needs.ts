import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, Tender, TenderGroundwork } from '@commonweal/persistence';
import type { AnsweredNeed } from '@commonweal/voices';

import { lastRounds, roundsOf } from '../groundwork/asked-rounds.js';
import { type HeardPlace, readPlaces } from '../groundwork/read-places.js';
import { rowKey, rowsOf } from './row-key.js';

/** A place of a tender with what it said and what the tender answers. */
export interface AnsweredPlace extends HeardPlace {
  readonly answers: readonly AnsweredNeed[];
}

/** A tender with what it answers to one place. */
export interface AnsweringTender {
  readonly tender: Tender;
  readonly needs: AnsweredPlace;
}

const MOST = 20;
const ANSWERING = `select g.tenant_id as "tenantId", g.tender_id as "id" from tender_groundwork g
  join tender t on t.tenant_id = g.tenant_id and t.id = g.tender_id
  where g.rounds @> ?::jsonb and t.published_at is not null order by t.published_at desc, t.id limit ${MOST}`;

/** What places said they need, and what tenders answer. */
@Injectable()
export class PlaceNeeds {
  constructor(private readonly em: EntityManager) {}

  /** The places of tenders, by the tenders' keys. The caller has made sure that the tenders may be seen. */
  readonly ofTenders = (tenderKeys: readonly string[], viewer: Viewer | null): Promise<AnsweredPlace[][]> =>
    readAs(this.em, viewer, (em) => placesOf(em, tenderKeys));

  /** Published tenders that answer the needs of a place, the newest first. */
  answering(viewer: Viewer | null, area: string): Promise<AnsweringTender[]> {
    return readAs(this.em, viewer, async (em) => {
      const keys = await em.execute<{ tenantId: string; id: string }[]>(ANSWERING, [JSON.stringify([{ place: area }])]);
      if (keys.length === 0) return [];
      const places = await placesOf(em, keys.map(rowKey));
      const tenders = await em.find(Tender, { $or: keys });
      return keys.flatMap((key, at) => {
        const tender = tenders.find((each) => rowKey(each) === rowKey(key));
        const needs = places[at]?.find(({ code }) => code === area);
        return tender && needs && needs.needs.length > 0 ? [{ tender, needs }] : [];
      });
    });
  }
}

async function placesOf(em: EntityManager, tenderKeys: readonly string[]): Promise<AnsweredPlace[][]> {
  const { tenantIds, ids } = rowsOf(tenderKeys);
  const tenders = await em.find(Tender, { tenantId: { $in: tenantIds }, id: { $in: ids } });
  const stored = await em.find(TenderGroundwork, { tenantId: { $in: tenantIds }, tenderId: { $in: ids } });
  const drafts = tenders.filter(({ publishedAt }) => !publishedAt);
  const last = await lastRounds(em, [...new Set(drafts.flatMap(({ placeCodes }) => placeCodes))]);
  return Promise.all(
    tenderKeys.map(async (key) => {
      const tender = tenders.find((each) => rowKey(each) === key);
      const groundwork = stored.find(({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }) === key) ?? null;
      const places = tender ? await readPlaces(em, roundsOf(tender, groundwork, last)) : [];
      return places.map((place) => ({ ...place, answers: groundwork?.answers ?? [] }));
    }),
  );
}
