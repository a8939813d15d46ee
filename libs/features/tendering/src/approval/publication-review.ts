import type { EntityManager } from '@mikro-orm/postgresql';

import type { Sha256 } from '@commonweal/canonical';
import { type Tender, TenderDesign, TenderDocument } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { storedDeal } from '../deal/stored-deal.js';
import { readGroundwork } from '../groundwork/groundwork-gaps.js';
import { lotsUnderReview } from '../use-cases/lots-under-review.js';
import { tenderCall } from './call-gaps.js';
import { draftGaps, type ReviewedDraft } from './draft-gaps.js';
import { contentHash } from './published-content.js';

/** A draft with all that would be published of it, what it lacks, and its hash. */
export interface PublicationReview extends ReviewedDraft {
  readonly documents: readonly TenderDocument[];
  readonly hash: Sha256;
  readonly gaps: readonly Fault[];
}

/** Reads all that would be published of a draft. @param now the database's clock: rules go by the London day */
export async function publicationReview(em: EntityManager, tender: Tender, now: Date): Promise<PublicationReview> {
  const { tenantId, id: tenderId } = tender;
  const design = await em.findOne(TenderDesign, { tenantId, tenderId });
  const [deal, lots] = [await storedDeal(em, tender), await lotsUnderReview(em, tender)];
  const [groundwork, call] = [await readGroundwork(em, tender), await tenderCall(em, tender)];
  const documents = await em.find(TenderDocument, { tenantId, tenderId }, { orderBy: { position: 'asc' } });
  const draft = { tender, design, deal, lots, documents, groundwork, call };
  const hash = contentHash({ ...draft, groundwork: groundwork.stored, notice: call.details });
  return { ...draft, hash, gaps: draftGaps(draft, now) };
}
