import { addDays, checkDeadline, formatLocalDate, type LocalDate, type TenderingFacts } from '@commonweal/calendar';

import { isCovered, isLightTouch } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import { type Breach, MISSING } from './notice-rule.js';

/**
 * How long before the tender notice a planned procurement notice must have been published to shorten the period, in days:
 * at least, and at most (twelve months). Procurement Act 2023, s.15 [K].
 */
const QUALIFYING = { least: 40, most: 365 } as const;

/** A deadline that is missing, or too near by the statutory minimum; none where the law sets none. */
export function deadlineBreach(facts: NoticeFacts): Breach[] {
  const { tender, details, today } = facts;
  if (tender.deadline === null) return [MISSING];
  if (!isCovered(details.regime) || isAmendment(facts)) return [];
  const checked = checkDeadline(today, new Date(tender.deadline), tenderingFacts(facts));
  if (checked.ok || checked.failure.kind !== 'DeadlineTooEarly') return [];
  return [{ problem: 'WRONG', fix: movedTo(checked.failure.earliest) }];
}

const tenderingFacts = ({ details, earlier, today }: NoticeFacts): TenderingFacts => ({
  lightTouch: isLightTouch(details.regime),
  qualifyingPlannedNotice: earlier.some(({ type, day }) => type === 'UK3' && qualifies(day, today)),
  urgent: false,
  electronicSubmission: true,
  documentsWithNotice: details.documentsWithNotice === true,
});

const qualifies = (published: LocalDate, today: LocalDate): boolean =>
  addDays(published, QUALIFYING.least) <= today && today <= addDays(published, QUALIFYING.most);

/** The period ran from the first tender notice; whether a change needs more time is a person's to judge. */
const isAmendment = ({ earlier }: NoticeFacts): boolean => earlier.some(({ type }) => type === 'UK4');

const movedTo = (day: LocalDate) => ({
  en: `Move the deadline to ${formatLocalDate(day)} or later`,
  cy: `Symudwch y dyddiad cau i ${formatLocalDate(day, 'cy-GB')} neu’n hwyrach`,
});
