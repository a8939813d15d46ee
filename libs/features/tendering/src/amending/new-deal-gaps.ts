import { localDate } from '@commonweal/calendar';
import type { TenderContent } from '@commonweal/deal';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { dealGaps } from '../deal/deal-gaps.js';

interface OfferedTender {
  readonly tender: Tender;
  readonly design: TenderDesign | null;
}

/** Rules of the deal that a version breaks and the one before it did not, by the rules of the tender notice's own day. */
export function newDealGaps(offered: OfferedTender, before: TenderContent, after: TenderContent): Fault[] {
  const { design } = offered;
  if (!design) return [];
  const gaps = ({ terms, places }: TenderContent) =>
    dealGaps({ ...offered, deal: { terms, lots: inOrder(places) } }, localDate(design.noticeDate));
  const known = new Set(gaps(before).map(({ path }) => path));
  return gaps(after)
    .filter(({ path }) => !known.has(path))
    .map(({ path, message }) => ({ path: path.replace('$.deal', '$.terms'), message }));
}

const inOrder = (places: TenderContent['places']) =>
  Object.entries(places)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(([lotId, each]) => ({ lotId, places: each }));
