import type { EntityManager } from '@mikro-orm/postgresql';

import type { Sha256 } from '@commonweal/canonical';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { Notice, type Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { headGaps, lotGaps } from '../criteria/publication-gaps.js';
import { dealGaps } from '../deal/deal-gaps.js';
import { placeFactorGaps } from '../deal/place-factor-gaps.js';
import { storedDeal } from '../deal/stored-deal.js';
import { weightGaps } from '../demands/weight-gaps.js';
import { designGaps, type DesignedTender } from '../design/design-gaps.js';
import { type LotUnderReview, lotsUnderReview } from '../use-cases/lots-under-review.js';
import { type Groundwork, groundworkGaps, readGroundwork } from '../groundwork/groundwork-gaps.js';
import { contentHash, type PublishedContent } from './published-content.js';

/** A draft with all that would be published of it, what it lacks, and its hash. */
export interface PublicationReview extends Omit<PublishedContent, 'groundwork'> {
  readonly hash: Sha256;
  readonly groundwork: Groundwork;
  readonly gaps: readonly Fault[];
}

/** Reads all that would be published of a draft. @param now the database's clock: rules go by the London day */
export async function publicationReview(em: EntityManager, tender: Tender, now: Date): Promise<PublicationReview> {
  const { tenantId, id: tenderId } = tender;
  const design = await em.findOne(TenderDesign, { tenantId, tenderId });
  const [deal, lots] = [await storedDeal(em, tender), await lotsUnderReview(em, tender)];
  const groundwork = await readGroundwork(em, tender);
  const announced = { tenantId, tenderId, type: 'UK4', state: 'DRAFT' } as const;
  const notice = await em.findOne(Notice, announced, { disableIdentityMap: true });
  const content = { tender, design, deal, lots, groundwork: groundwork.stored, notice: notice?.details ?? null };
  return { ...content, groundwork, hash: contentHash(content), gaps: gapsOf({ ...content, groundwork }, now) };
}

/** What is missing before it can be published. */
function gapsOf(
  { tender, design, deal, lots, groundwork }: Omit<PublicationReview, 'hash' | 'gaps'>,
  now: Date,
): Fault[] {
  const today = londonClock(now).date;
  const designed: DesignedTender = { tender, design };
  return [
    ...headGaps(headOf(tender), now),
    ...designGaps(designed, today),
    ...dealGaps({ ...designed, deal }, today),
    ...placeFactorGaps(deal, lots),
    ...groundworkGaps(groundwork, design, today),
    ...lots.flatMap(gapsOfLot(designed, today)),
  ];
}

const headOf = ({ title, buyer, deadline }: Tender) => ({ title, buyer, deadline: deadline ?? null });

/** The gaps of a lot with paths from the tender: `$.lots[0].criteria[2].weight`. */
const gapsOfLot =
  ({ tender, design }: DesignedTender, noticeDate: LocalDate) =>
  ({ content, measures }: LotUnderReview, index: number): Fault[] =>
    [
      ...lotGaps(content, measures),
      ...(design ? weightGaps({ design, tender, noticeDate, own: [] }, content) : []),
    ].map(({ path, message }) => ({ path: path.replace('$', `$.lots[${index}]`), message }));
