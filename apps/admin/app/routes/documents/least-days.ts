import { earliestDeadline, parseLocalDate } from '@commonweal/calendar';
import type { TenderFilesQuery } from '@commonweal/client';

type Route = NonNullable<TenderFilesQuery['tender']>['route'];

/** How long bids must be open at least, and what that hangs on. */
export interface LeastDays {
  readonly days: number;
  readonly source: string;
  /** What the timeline says of documents, and whether the list bears it out; before anybody planned it, nothing. */
  readonly answer: 'WITH' | 'WITH_NONE' | 'WITHOUT' | 'NOT_PLANNED';
}

/** The minimum by the answers of the timeline; null: none is set for this route. Bids come in electronically here. */
export function leastDays(route: Route, documents: number): LeastDays | null {
  const noticeDate = parseLocalDate(route?.noticeDate);
  if (!route || !noticeDate.ok || !route.regime.startsWith('ACT_')) return null;
  const { documentsWithNotice, qualifyingPlannedNotice, urgent, dates } = route.timeline;
  const facts = { documentsWithNotice, qualifyingPlannedNotice, urgent, lightTouch: false, electronicSubmission: true };
  const least = earliestDeadline(noticeDate.value, facts);
  if (!least.ok) return null;
  const isPlanned = dates.some(({ milestone }) => milestone !== 'PUBLISH');
  const answer = isPlanned ? planned(documentsWithNotice, documents) : 'NOT_PLANNED';
  return { days: least.value.days, source: least.value.rule.source, answer };
}

function planned(documentsWithNotice: boolean, documents: number): LeastDays['answer'] {
  if (!documentsWithNotice) return 'WITHOUT';
  return documents > 0 ? 'WITH' : 'WITH_NONE';
}
