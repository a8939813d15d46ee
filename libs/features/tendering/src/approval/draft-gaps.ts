import { type LocalDate, londonClock } from '@commonweal/calendar';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { headGaps, lotGaps } from '../criteria/publication-gaps.js';
import { dealGaps } from '../deal/deal-gaps.js';
import { placeFactorGaps } from '../deal/place-factor-gaps.js';
import type { StoredDeal } from '../deal/stored-deal.js';
import { weightGaps } from '../demands/weight-gaps.js';
import { designGaps, type DesignedTender } from '../design/design-gaps.js';
import { type Groundwork, groundworkGaps } from '../groundwork/groundwork-gaps.js';
import type { LotUnderReview } from '../use-cases/lots-under-review.js';
import { callGaps, notSaidYet, type TenderCall } from './call-gaps.js';

/** All of a draft that decides whether it can be published. */
export interface ReviewedDraft {
  readonly tender: Tender;
  readonly design: TenderDesign | null;
  readonly deal: StoredDeal;
  readonly lots: readonly LotUnderReview[];
  readonly groundwork: Groundwork;
  readonly call: TenderCall;
}

/** What is missing before a draft can be published: the one list of it. Each path belongs to a task of the draft's list. */
export function draftGaps({ tender, design, deal, lots, groundwork, call }: ReviewedDraft, now: Date): Fault[] {
  const today = londonClock(now).date;
  const designed: DesignedTender = { tender, design };
  const gaps = [
    ...headGaps(headOf(tender), now),
    ...designGaps(designed, today),
    ...dealGaps({ ...designed, deal }, today),
    ...placeFactorGaps(deal, lots),
    ...groundworkGaps(groundwork, design, today),
    ...lots.flatMap(gapsOfLot(designed, today)),
  ];
  return [...gaps, ...notSaidYet(callGaps(designed, call, today), gaps)];
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
