import { type LocalDate, localDate } from '@commonweal/calendar';

import { type BuyerType, NO_DETAILS, type NoticeDetails, type Procedure, type Regime } from './notice-details.js';

/** What is known of a tender before anybody fills in a notice. */
export interface KnownTender {
  /** The way that was taken; null for a tender that came from a notice. */
  readonly way: string | null;
  readonly isLightTouch: boolean;
  readonly buyerType: BuyerType | null;
  readonly oneLotReason: string | null;
  /** First day of the contract, as planned, and how many months it runs; null while not said. */
  readonly start: LocalDate | null;
  readonly months: number | null;
  readonly documentsWithNotice: boolean | null;
  /** Null where it was not said that it suits voluntary and community bodies. */
  readonly vcse: true | null;
  /** The same of small and medium-sized enterprises. */
  readonly sme: true | null;
}

const OF_AUTHORITY = [
  ...(['ppon', 'street', 'town', 'postcode', 'contactEmail', 'telephone', 'website'] as const),
  ...(['buyerType', 'deliveryRegion'] as const),
] satisfies readonly (keyof NoticeDetails)[];

/** What a notice says of its authority, and no more of it: for a notice of another tender. */
export const ofAuthority = (details: NoticeDetails): NoticeDetails => ({
  ...NO_DETAILS,
  ...Object.fromEntries(OF_AUTHORITY.map((name) => [name, details[name]])),
});

/** The details that follow from the tender itself, so that nobody is asked for them again. */
export const knownDetails = ({ way, isLightTouch, ...known }: KnownTender): NoticeDetails => ({
  ...NO_DETAILS,
  regime: way === null ? null : regimeOf(way, isLightTouch),
  procedure: PROCEDURES[way ?? ''] ?? null,
  buyerType: known.buyerType,
  noLotsReason: known.oneLotReason ?? '',
  ...{ documentsWithNotice: known.documentsWithNotice, sme: known.sme, vcse: known.vcse },
  ...daysOf(known),
});

const daysOf = ({ start, months }: Pick<KnownTender, 'start' | 'months'>) => ({
  contractStart: start ?? '',
  contractEnd: start && months ? lastDay(start, months) : '',
});

/** The details with those of another where they say nothing. */
export const filledUp = (details: NoticeDetails, more: NoticeDetails): NoticeDetails =>
  ({
    ...details,
    ...Object.fromEntries(
      Object.entries(more).filter(([name]) => ['', null].includes(details[name as keyof NoticeDetails] as null)),
    ),
  }) as NoticeDetails;

/** The details with the contract's days as the tender says them: a further notice follows an amendment of its length. */
export const withKnownDays = (details: NoticeDetails, known: NoticeDetails): NoticeDetails => ({
  ...details,
  contractStart: known.contractStart || details.contractStart,
  contractEnd: known.contractEnd || details.contractEnd,
});

const PROCEDURES: Readonly<Record<string, Procedure>> = {
  ...{ ACT_OPEN: 'OPEN', ACT_COMPETITIVE_FLEXIBLE: 'COMPETITIVE_FLEXIBLE' },
};

function regimeOf(way: string, isLightTouch: boolean): Regime | null {
  if (way in PROCEDURES) return 'COVERED';
  if (way === 'LIGHT_TOUCH') return 'LIGHT_TOUCH';
  if (way !== 'BELOW_THRESHOLD') return null;
  return isLightTouch ? 'LIGHT_TOUCH_BELOW_THRESHOLD' : 'BELOW_THRESHOLD';
}

/**
 * The last day of a contract of so many months.
 *
 * @example lastDay(localDate('2027-06-01'), 24) // '2029-05-31'
 */
function lastDay(start: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const same = new Date(Date.UTC(year, month - 1 + months, day));
  const hasSuchADay = same.getUTCDate() === day;
  // A month that has no such day ends the contract with its own last day.
  const end = hasSuchADay ? Date.UTC(year, month - 1 + months, day - 1) : Date.UTC(year, month + months, 0);
  return localDate(new Date(end).toISOString().slice(0, 10));
}
