import type { EntityManager } from '@mikro-orm/postgresql';

import { londonClock } from '@commonweal/calendar';
import { conditionInEnglish } from '@commonweal/deal';
import { type Amount, pence } from '@commonweal/money';
import {
  type EarlierRelease,
  type NoticeDetails,
  type NoticeFacts,
  type NoticeLot,
  type NoticeTender,
  type NoticeType,
  releaseIdOf,
} from '@commonweal/notices';

import { AwardCriterion } from '../tender/award-criterion.entity.js';
import { TenderDeal } from '../deal/tender-deal.entity.js';
import { TenderDesign } from '../design/tender-design.entity.js';
import { Lot } from '../tender/lot.entity.js';
import { noticeDocuments } from './notice-documents.js';
import { Notice } from './notice.entity.js';
import { OrganisationIdentifierRow } from '../organisation/organisation.entity.js';
import { Tender } from '../tender/tender.entity.js';
import { settledDetails } from './kept-details.js';
import { asAmended, type Amendments, waitingAmendments } from './waiting-amendments.js';

interface TenderKey {
  readonly tenantId: string;
  readonly tenderId: string;
}

/** The notice that is to be made or judged. */
export interface NoticeAtHand extends TenderKey {
  readonly type: NoticeType;
  readonly details: NoticeDetails;
}

/** All that a notice is made from, with the number of the last amendment that it tells of; null: of none. */
export type NoticeMaterial = NoticeFacts & { readonly amendment: Amendments['newest'] };

/** All that a notice is made from, as it stands now and as amendments on their way say. @param em of a transaction that sees the tender */
export async function noticeMaterial(em: EntityManager, notice: NoticeAtHand): Promise<NoticeMaterial> {
  const { tenantId, tenderId, type, details } = notice;
  const tender = await em.findOneOrFail(Tender, { tenantId, id: tenderId });
  const amendments = await waitingAmendments(em, notice);
  const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
  return {
    ...{ type, details, today: londonClock(new Date(now)).date, known: await settledDetails(em, tender, amendments) },
    tender: {
      ...asAmended(headOf(tender), amendments),
      buyer: await buyerOf(em, tender),
      lots: await lotsOf(em, tender),
      documents: await noticeDocuments(em, tender),
      stages: (await em.findOne(TenderDesign, { tenantId, tenderId }))?.stages ?? [],
      conditions: await conditionsOf(em, tender),
    },
    earlier: await earlierReleases(em, notice),
    changed: amendments.changed,
    amendment: amendments.newest,
  };
}

/** Releases of the tender that the platform accepted, oldest first. */
export async function earlierReleases(em: EntityManager, { tenantId, tenderId }: TenderKey): Promise<EarlierRelease[]> {
  const accepted = { tenantId, tenderId, state: 'ACCEPTED' as const };
  const rows = await em.find(Notice, accepted, { orderBy: { serial: 'asc' } });
  return rows.map(({ type, ocid, serial, decidedAt }) => ({
    ...{ type, releaseId: releaseIdOf(ocid, serial ?? 0) },
    day: londonClock(decidedAt ?? new Date(0)).date,
  }));
}

const headOf = (tender: Tender): Omit<NoticeTender, 'buyer' | 'lots' | 'documents' | 'stages' | 'conditions'> => ({
  reference: tender.reference,
  title: tender.title,
  description: tender.description,
  category: tender.mainCategory ?? null,
  cpvCodes: tender.cpvCodes,
  value: amountOf(tender),
  deadline: tender.deadline?.toISOString() ?? null,
  enquiryDeadline: tender.enquiryDeadline?.toISOString() ?? null,
});

/** What bidders must show; it stands from publication on, so no amendment tells of another. */
async function conditionsOf(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<string[]> {
  const deal = await em.findOne(TenderDeal, { tenantId, tenderId }, { disableIdentityMap: true });
  return (deal?.terms.conditions ?? []).map(conditionInEnglish);
}

/** The buyer of the notice it came from; without a number there, the authority's own. */
async function buyerOf(em: EntityManager, { tenantId, buyer }: Tender): Promise<NoticeTender['buyer']> {
  const numbers =
    buyer.identifiers.length > 0 ? buyer.identifiers : await em.find(OrganisationIdentifierRow, { tenantId });
  return { name: buyer.name, identifiers: numbers.map(({ scheme, value }) => ({ scheme, id: value })) };
}

async function lotsOf(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<NoticeLot[]> {
  const lots = await em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  const ofLots = { tenantId, lotId: { $in: lots.map(({ id }) => id) } };
  const criteria = await em.find(AwardCriterion, ofLots, { orderBy: { position: 'asc' } });
  return lots.map((lot) => ({
    ...{ number: lot.number, title: lot.title, value: amountOf(lot) },
    ...{ contractStart: lot.contractStart ?? null, contractEnd: lot.contractEnd ?? null },
    criteria: criteria
      .filter(({ lotId }) => lotId === lot.id)
      .map(({ key, parentKey, name, kind, weight }) => ({ key, parentKey: parentKey ?? null, name, kind, weight })),
  }));
}

function amountOf({ valuePence, valueVat }: Pick<Tender, 'valuePence' | 'valueVat'>): Amount | null {
  const isStated = typeof valuePence === 'bigint' && typeof valueVat === 'string';
  return isStated ? { pence: pence(valuePence), vat: valueVat } : null;
}
