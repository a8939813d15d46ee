import type { EntityManager } from '@mikro-orm/postgresql';

import {
  byAuthority,
  carriedOn,
  filledUp,
  knownDetails,
  type KnownTender,
  NO_DETAILS,
  type NoticeDetails,
  ofAuthority,
  withKnownDays,
} from '@commonweal/notices';

import { AuthorityDetailsRow } from '../organisation/authority-details.entity.js';
import { TenderDeal } from '../deal/tender-deal.entity.js';
import { TenderDesign } from '../design/tender-design.entity.js';
import type { Tender } from '../tender/tender.entity.js';
import { Notice } from './notice.entity.js';
import { type Amendments, waitingAmendments } from './waiting-amendments.js';

/** A notice's details as they were kept; what was not asked for then says nothing. */
export const keptDetails = ({ details }: Pick<Notice, 'details'>): NoticeDetails => ({ ...NO_DETAILS, ...details });

/** The details with which a further notice of a tender begins: those of its last one. */
export async function lastDetails(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<NoticeDetails> {
  const last = await em.findOne(Notice, { tenantId, tenderId }, NEWEST);
  return last ? carriedOn(keptDetails(last)) : NO_DETAILS;
}

const NEWEST = { orderBy: { createdAt: 'desc', id: 'desc' } } as const;

/**
 * The details with which somebody begins a notice: those of the tender's last one, then what the tender itself says, then
 * what the authority keeps of itself, then what its last notice of any tender said of it.
 */
export async function beginningDetails(em: EntityManager, tender: Tender): Promise<NoticeDetails> {
  const { tenantId } = tender;
  const amendments = await waitingAmendments(em, { tenantId, tenderId: tender.id });
  const said = withKnownDays(await lastDetails(em, tender), await settledDetails(em, tender, amendments));
  const ofTender = filledUp(said, knownDetails(await knownTender(em, tender)));
  const kept = await em.findOne(AuthorityDetailsRow, { tenantId });
  const own = kept ? filledUp(ofTender, byAuthority({ ...kept, buyerType: kept.buyerType ?? null })) : ofTender;
  const last = await em.findOne(Notice, { tenantId }, { ...NEWEST, disableIdentityMap: true });
  return last ? filledUp(own, ofAuthority(keptDetails(last))) : own;
}

/** What a notice cannot say otherwise, with the amendments that it tells of: nothing of a tender that came from a notice. */
export async function settledDetails(em: EntityManager, tender: Tender, { rows }: Amendments): Promise<NoticeDetails> {
  const known = await knownTender(em, tender);
  const amended = rows.at(-1)?.after.terms;
  return known.way === null ? NO_DETAILS : knownDetails({ ...known, ...(amended && ofTerms(amended)) });
}

async function knownTender(em: EntityManager, tender: Tender): Promise<KnownTender> {
  const { tenantId, id: tenderId } = tender;
  const design = await em.findOne(TenderDesign, { tenantId, tenderId });
  const terms = (await em.findOne(TenderDeal, { tenantId, tenderId }, { disableIdentityMap: true }))?.terms;
  const suits = { sme: tender.isSmeFriendly || null, vcse: tender.isVcseFriendly || null };
  return { ...ofTerms(terms), ...(design ? ofDesign(design) : NO_WAY), ...suits };
}

const ofTerms = (terms: TenderDeal['terms'] | undefined) => ({
  oneLotReason: terms?.oneLotReason ?? null,
  months: terms?.term?.months ?? null,
});

const NO_WAY = { way: null, isLightTouch: false, buyerType: null, start: null, documentsWithNotice: null };

const ofDesign = ({ regime: way, subject, authority: buyerType, timeline }: TenderDesign) => ({
  ...{ way, isLightTouch: subject === 'LIGHT_TOUCH', buyerType, start: timeline?.dates.CONTRACT_START ?? null },
  documentsWithNotice: timeline?.facts.documentsWithNotice ?? null,
});
