import type { DraftTaskName } from '@commonweal/design';
import type { SampleBidSet, TenderApprovalStep } from '@commonweal/persistence';

import type { PublicationReview } from '../approval/publication-review.js';
import { leavesOf } from '../criteria/criterion.js';

/** A draft with what is kept beside it. */
export interface DraftUnderWay {
  readonly review: PublicationReview;
  readonly newest: TenderApprovalStep | null;
  readonly sampleBids: readonly SampleBidSet[];
  readonly hasBudget: boolean;
}

type Begun = (draft: DraftUnderWay, lot: number) => boolean;

/** When something was said in a task. One that is not listed leaves nothing behind to tell it by. */
export const TASKS_BEGUN: Partial<Record<DraftTaskName, Begun>> = {
  WORDS: ({ review: { tender } }) => tender.description.trim() !== '',
  FOUND_BY: ({ review: { tender } }) => tender.cpvCodes.length > 0,
  LOTS: ({ review }) => review.lots.length > 1,
  PLACES: ({ review: { deal, tender } }) =>
    tender.placeCodes.length > 0 || deal.lots.some(({ places }) => places.length > 0),
  DOCUMENTS: ({ review }) => review.documents.length > 0,
  BUDGET: ({ hasBudget }) => hasBudget,
  BEFORE: ({ review }) => Boolean(review.groundwork.stored?.before),
  NEEDS: ({ review }) => (review.groundwork.stored?.answers ?? []).length > 0,
  NEED_FIRST: ({ review }) => (review.groundwork.stored?.reasons ?? []).length > 0,
  CRITERIA: ({ review }, lot) => (review.lots[lot]?.content.criteria ?? []).length > 0,
  SOCIAL_VALUE: ({ review }, lot) =>
    leavesOf(review.lots[lot]?.content.criteria ?? []).some(({ kind }) => kind === 'SOCIAL_VALUE'),
  MEASURES: ({ review }, lot) => (review.lots[lot]?.measures ?? []).length > 0,
  PLACE_FACTORS: ({ review }, lot) => Boolean(review.lots[lot]?.content.placeRule),
  CONDITIONS: ({ review }) => review.deal.terms.conditions.length > 0,
  WHAT_IF: ({ review, sampleBids }, lot) => sampleBids.some(({ lotId }) => lotId === review.lots[lot]?.lot.id),
  TERMS: ({ review: { deal } }) => Object.values(deal.terms).some((said) => said !== null && !isEmpty(said)),
  OPEN_TO: ({ review: { deal } }) => deal.terms.reservation !== null,
  TIMELINE: ({ review: { tender, design } }) => Boolean(tender.deadline ?? design?.timeline),
  STAGES: ({ review: { design } }) => (design?.stages ?? []).length > 0,
  NOTICES: ({ review }) => review.call.details !== null,
  APPROVAL: ({ newest }) => newest !== null,
};

const isEmpty = (said: unknown): boolean => Array.isArray(said) && said.length === 0;
