import { localDate, londonClock } from '@commonweal/calendar';
import type { TenderContent } from '@commonweal/deal';
import { laterDeadlineBreaches } from '@commonweal/design';
import type { TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { tenderPlan } from '../design/tender-plan.js';

/** Minimums of the law that a later deadline would leave no time for; of a tender that came from a notice none is planned. */
export function movedDeadlineGaps(design: TenderDesign | null, before: TenderContent, after: TenderContent): Fault[] {
  if (!design || before.deadline === after.deadline) return [];
  const deadline = localDate(londonClock(new Date(after.deadline)).date);
  const plan = tenderPlan(design, { deadline: new Date(before.deadline), enquiryDeadline: null });
  return laterDeadlineBreaches(plan, deadline).map(({ text, source }) => ({
    path: '$.deadline',
    message: `So late a deadline leaves no time for what the law asks for after it. ${text.en} (${source})`,
  }));
}
