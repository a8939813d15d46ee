import type { OpportunityQuery } from '@commonweal/client';
import { amountInWords, moneyInWords, percentInWords, type Translator } from '@commonweal/ui';

type Offered = NonNullable<OpportunityQuery['tender']>;

/** What is given in all and to one application, and how many percent of it an applicant must find elsewhere. */
interface OfferedFund {
  readonly total: string;
  readonly capPerBid: string;
  readonly matchPercent: string | null;
}

/** What of a tender a small organisation decides by. */
export type OfferedDeal = Pick<Offered, 'estimatedValue'> & {
  readonly route: { readonly fund: OfferedFund | null } | null;
  readonly deal: Pick<Deal, 'payment' | 'uplift' | 'tupe' | 'insurances' | 'term' | 'reservation'>;
};

/**
 * Five facts by which a small organisation decides in minutes whether to read on, each with its name.
 *
 * @param translator with the words of {@link enDeal} as `deal`, and `organisation.insuranceKind`
 */
export function offeredFacts(tender: OfferedDeal, translator: Translator): readonly (readonly [string, string])[] {
  const { t } = translator;
  const { deal } = tender;
  const facts = {
    value: valueInWords(tender, translator),
    payment: paymentInWords(deal, t),
    tupe: tupeInWords(deal, t),
    insurance: insuranceInWords(deal, t),
    who: reservationInWords(deal, t),
  };
  return Object.entries(facts).map(([name, words]) => [t(`deal.fact.${name}`), words]);
}

/** What is offered and for how long. A contract of which only the dates are known is told by them, lot by lot. */
function valueInWords({ estimatedValue, deal, route }: OfferedDeal, translator: Translator): string {
  const { t } = translator;
  const fund = route?.fund;
  const sum = fund ? fundInWords(fund, t) : estimatedValue && moneyInWords(estimatedValue, translator);
  const parts = [sum ? `${sum}.` : t('deal.noValue'), deal.term ? termInWords(deal.term, t) : t('deal.noTerm')];
  return parts.join(' ');
}

function fundInWords({ total, capPerBid, matchPercent }: OfferedFund, t: Translate): string {
  const amounts = { total: amountInWords(total), cap: amountInWords(capPerBid) };
  return matchPercent === null
    ? t('deal.fund', amounts)
    : t('deal.fundWithMatch', { ...amounts, match: percentInWords(matchPercent) });
}

type Translate = Translator['t'];
type Deal = Offered['deal'];
type Terms = OfferedDeal['deal'];

function termInWords({ months, extensionMonths }: NonNullable<Deal['term']>, t: Translate): string {
  const term = t('deal.term', { length: lengthInWords(months, t) });
  return extensionMonths > 0 ? `${term} ${t('deal.extension', { length: lengthInWords(extensionMonths, t) })}` : term;
}

/** Whole years as years. */
const lengthInWords = (months: number, t: Translate): string =>
  months % 12 === 0 ? t('deal.years', { count: months / 12 }) : t('deal.months', { count: months });

/** When and how soon money comes, and how prices follow costs. */
function paymentInWords({ payment, uplift }: Terms, t: Translate): string {
  if (!payment && !uplift) return t('deal.notSaid');
  return [
    payment ? t(`deal.payment.${payment.time}`, { count: payment.days }) : t('deal.noPayment'),
    ...(uplift ? [t(`deal.uplift.${uplift.kind}`, { percent: uplift.percent ?? '' })] : []),
  ].join(' ');
}

/** Whether people come over with the work. */
function tupeInWords({ tupe }: Terms, t: Translate): string {
  if (!tupe) return t('deal.notSaid');
  const list = tupe.answer === 'APPLIES' ? [t(tupe.listAvailable ? 'deal.tupeList' : 'deal.noTupeList')] : [];
  return [t(`deal.tupe.${tupe.answer}`), ...list].join(' ');
}

/** Which insurance must be held, and when. */
function insuranceInWords({ insurances }: Terms, t: Translate): string {
  if (!insurances) return t('deal.notSaid');
  if (insurances.length === 0) return t('deal.noInsurance');
  const list = insurances.map(({ kind, cover }) =>
    t('deal.cover', { kind: t(`organisation.insuranceKind.${kind}`), cover: amountInWords(cover) }),
  );
  const early = insurances.some(({ neededBy }) => neededBy === 'WITH_BID');
  return `${list.join('; ')}. ${t(early ? 'deal.insuredNow' : 'deal.insuredLater')}`;
}

/** Who may bid. */
const reservationInWords = ({ reservation }: Terms, t: Translate): string =>
  reservation ? t(`deal.reservation.${reservation}`) : t('deal.notSaid');
