import type { Fault } from '@commonweal/result';
import { placeRuleGap } from '@commonweal/social-value';

import type { LotUnderReview } from '../use-cases/lots-under-review.js';
import type { StoredDeal } from './stored-deal.js';

/** Place factors of lots whose places are others by now. */
export const placeFactorGaps = ({ lots: places }: StoredDeal, lots: readonly LotUnderReview[]): Fault[] =>
  lots.flatMap(({ lot, content }, index) => {
    const codes = places.find(({ lotId }) => lotId === lot.id)?.places.map(({ code }) => code) ?? [];
    const message = content.placeRule ? placeRuleGap(content.placeRule, codes) : null;
    return message === null ? [] : [{ path: `$.lots[${index}].placeFactors`, message }];
  });
