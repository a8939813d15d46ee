import { formatLocalDate, type LocalDate, ruleOn } from '@commonweal/calendar';
import { sourcedText } from '@commonweal/design';

import { RESERVATION_RULES, type ReservationRule } from '../rules/reservation-rules.js';
import type { DealQuestion, DealTerms, Reservation } from '../terms/deal-terms.js';
import type { DealBreach } from './deal-breach.js';

/** A tender that is kept for some where no law allows it, or for longer than it does. */
export function reservationBreaches({ reservation, term }: DealTerms, question: DealQuestion): DealBreach[] {
  if (reservation === null || reservation === 'NONE') return [];
  const rule = reservationRule(reservation, question);
  if (!rule) return [notAllowed(reservation, question)];
  const most = rule.mostMonths ?? Infinity;
  return term && term.months + term.extensionMonths > most ? [tooLong(rule, most)] : [];
}

/** The law under which a tender may be kept for some; null where there is none. */
export function reservationRule(reservation: Reservation, question: DealQuestion): ReservationRule | null {
  const found = ruleOn(RESERVATION_RULES, question.noticeDate, {
    fits: (rule) => rule.reservation === reservation && holdsFor(rule, question),
    what: reservation,
  });
  return found.ok ? found.value : null;
}

const holdsFor = ({ regimes, nations, authorities }: ReservationRule, { regime, nation, authority }: DealQuestion) =>
  regimes.includes(regime) && (nations?.includes(nation) ?? true) && (authorities?.includes(authority) ?? true);

const FIX = {
  en: 'Open the tender to everybody, or keep it for those whom the law allows.',
  cy: 'Agorwch y tendr i bawb, neu ei gadw ar gyfer y rhai y mae’r gyfraith yn eu caniatáu.',
};

/** The nearest row says what the law does allow, and from when. */
function notAllowed(reservation: Reservation, { noticeDate }: DealQuestion): DealBreach {
  const near = RESERVATION_RULES.find((rule) => rule.reservation === reservation);
  const [en, cy] = [near?.text.en ?? '', near?.text.cy ?? ''];
  return {
    ...sourcedText(
      near ?? { source: 'The rules that are kept here', status: 'R' },
      `${en} This tender is not one of them${since(near, noticeDate, 'en-GB')}.`,
      `${cy} Nid yw’r tendr hwn yn un ohonynt${since(near, noticeDate, 'cy-GB')}.`,
    ),
    ...{ path: '$.reservation', rule: 'RESERVATION', fix: FIX, stops: true },
  };
}

function since(rule: ReservationRule | undefined, noticeDate: LocalDate, locale: 'en-GB' | 'cy-GB'): string {
  if (!rule || noticeDate >= rule.appliesFrom) return '';
  const day = formatLocalDate(rule.appliesFrom, locale);
  return locale === 'cy-GB' ? `: dim ond o ${day} y mae hyn yn dal` : `: this holds only from ${day}`;
}

const tooLong = ({ text, source, status }: ReservationRule, most: number): DealBreach => ({
  ...{ path: '$.term.months', rule: 'RESERVED_TERM', text, source, status, stops: true },
  fix: {
    en: `Shorten the contract and its extension to ${most} months together.`,
    cy: `Byrhewch y contract a’i estyniad i ${most} mis gyda’i gilydd.`,
  },
});
