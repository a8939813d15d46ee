import { amountInWords, moneyInWords, type Translator } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

/** What is offered and for how long. A contract of which only the dates are known is told by them, lot by lot. */
export function valueInWords({ estimatedValue, deal, route }: OfferedTender, translator: Translator): string {
  const { t } = translator;
  const fund = route?.fund;
  const sum = fund
    ? t('deal.fund', { total: amountInWords(fund.total), cap: amountInWords(fund.capPerBid) })
    : estimatedValue && moneyInWords(estimatedValue, translator);
  const parts = [sum ? `${sum}.` : t('deal.noValue'), deal.term ? termInWords(deal.term, t) : t('deal.noTerm')];
  return parts.join(' ');
}

type Translate = Translator['t'];
type Deal = OfferedTender['deal'];

function termInWords({ months, extensionMonths }: NonNullable<Deal['term']>, t: Translate): string {
  const term = t('deal.term', { length: lengthInWords(months, t) });
  return extensionMonths > 0 ? `${term} ${t('deal.extension', { length: lengthInWords(extensionMonths, t) })}` : term;
}

/** Whole years as years. */
const lengthInWords = (months: number, t: Translate): string =>
  months % 12 === 0 ? t('deal.years', { count: months / 12 }) : t('deal.months', { count: months });

/** When and how soon money comes, and how prices follow costs. */
export function paymentInWords({ payment, uplift }: Deal, t: Translate): string {
  if (!payment && !uplift) return t('deal.notSaid');
  return [
    payment ? t(`deal.payment.${payment.time}`, { count: payment.days }) : t('deal.noPayment'),
    ...(uplift ? [t(`deal.uplift.${uplift.kind}`, { percent: uplift.percent ?? '' })] : []),
  ].join(' ');
}

/** Whether people come over with the work. */
export function tupeInWords({ tupe }: Deal, t: Translate): string {
  if (!tupe) return t('deal.notSaid');
  const list = tupe.answer === 'APPLIES' ? [t(tupe.listAvailable ? 'deal.tupeList' : 'deal.noTupeList')] : [];
  return [t(`deal.tupe.${tupe.answer}`), ...list].join(' ');
}

/** Which insurance must be held, and when. */
export function insuranceInWords({ insurances }: Deal, t: Translate): string {
  if (!insurances) return t('deal.notSaid');
  if (insurances.length === 0) return t('deal.noInsurance');
  const list = insurances.map(({ kind, cover }) =>
    t('deal.cover', { kind: t(`organisation.insuranceKind.${kind}`), cover: amountInWords(cover) }),
  );
  const early = insurances.some(({ neededBy }) => neededBy === 'WITH_BID');
  return `${list.join('; ')}. ${t(early ? 'deal.insuredNow' : 'deal.insuredLater')}`;
}

/** Who may bid. */
export const reservationInWords = ({ reservation }: Deal, t: Translate): string =>
  reservation ? t(`deal.reservation.${reservation}`) : t('deal.notSaid');
