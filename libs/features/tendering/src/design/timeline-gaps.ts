import type { LocalDate } from '@commonweal/calendar';
import { timelineBreaches } from '@commonweal/design';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { tenderPlan } from './tender-plan.js';

/** Minimum periods of the law that the tender would break. @param today the London day of publication, whatever was planned */
export function timelineGaps(design: TenderDesign | null, tender: Tender, today: LocalDate): Fault[] {
  if (!design) return [];
  const plan = tenderPlan(design, tender);
  return timelineBreaches({ ...plan, dates: { ...plan.dates, PUBLISH: today } })
    .filter(({ statutory }) => statutory)
    .map(({ field, text, source }) => ({ path: `$.route.timeline.${field}`, message: `${text.en} (${source})` }));
}
