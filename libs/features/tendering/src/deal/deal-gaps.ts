import type { LocalDate } from '@commonweal/calendar';
import { dealBreaches } from '@commonweal/deal';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { dealQuestion } from './deal-question.js';
import type { StoredDeal } from './stored-deal.js';

/** A tender, how it is procured, null for one that came from a notice, and the terms that it offers. */
interface OfferedTender {
  readonly tender: Tender;
  readonly design: TenderDesign | null;
  readonly deal: StoredDeal;
}

/** Rules of the deal that stop publication. The way that a notice took is not known, so its deal is not judged. @param today chooses the rules */
export function dealGaps({ tender, design, deal: { terms, lots } }: OfferedTender, today: LocalDate): Fault[] {
  if (!design) return [];
  const question = { ...dealQuestion(design, tender), noticeDate: today };
  return dealBreaches({ terms, lots: lots.map(({ places }) => places) }, question)
    .filter(({ stops }) => stops)
    .map(({ path, text, fix, source }) => ({
      ...{ path: path.replace('$', '$.deal'), message: `${text.en} ${fix.en} (${source})` },
    }));
}
