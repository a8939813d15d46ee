import { type Jurisdiction, type LocalDate, workingDaysBetween } from '@commonweal/calendar';

/** By the first letter of a ward's code. */
const JURISDICTIONS: Readonly<Record<string, Jurisdiction>> = { S: 'SCOTLAND', N: 'NORTHERN_IRELAND' };

/**
 * How many working days a question has waited: those after the day it was asked, up to and including today, by the bank
 * holidays of the part of the country in which the ward lies.
 *
 * @param wardCode code of the Government Statistical Service, whose first letter names the country
 * @returns null where the bank holidays of a day in between are not known, and for a day to come
 *
 * @example working days from Friday to Monday: workingDaysWaited('E05000650', localDate('2026-06-05'), localDate('2026-06-08')) // 1
 */
export function workingDaysWaited(wardCode: string, askedOn: LocalDate, today: LocalDate): number | null {
  if (askedOn > today) return null;
  const jurisdiction = JURISDICTIONS[wardCode.charAt(0)] ?? 'ENGLAND_AND_WALES';
  const counted = workingDaysBetween(askedOn, today, { jurisdiction });
  return counted.ok ? counted.value : null;
}
