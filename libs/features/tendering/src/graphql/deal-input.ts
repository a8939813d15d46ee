import type { DealTerms } from '@commonweal/deal';
import { fromGlobalId, type SetDealTermsInput } from '@commonweal/graphql';

import type { SentDeal } from '../deal/read-deal.js';

/** The terms as they are sent, with what was left out as null. */
export const sentDeal = (input: SetDealTermsInput): SentDeal => ({
  terms: { ...sentNumbers(input), ...sentLists(input), ...sentWords(input) },
  lots: (input.lots ?? []).map(({ lotId, places }) => ({
    lotId: fromGlobalId(lotId, 'Lot').id,
    places: places.map(({ code, channels }) => ({ code, channels: channels ?? [] })),
  })),
});

type Terms<K extends keyof DealTerms> = Pick<DealTerms, K>;

const sentNumbers = ({
  payment,
  uplift,
  mobilisationWeeks,
  term,
}: SetDealTermsInput): Terms<'payment' | 'uplift' | 'mobilisationWeeks' | 'term'> => ({
  payment: payment ? { time: payment.time, days: payment.days } : null,
  uplift: uplift ? { kind: uplift.kind, percent: uplift.percent ?? null } : null,
  mobilisationWeeks: mobilisationWeeks ?? null,
  term: term ? { months: term.months, extensionMonths: term.extensionMonths ?? 0 } : null,
});

const sentLists = ({
  insurances,
  conditions,
  kpis,
}: SetDealTermsInput): Terms<'insurances' | 'conditions' | 'kpis'> => ({
  insurances:
    insurances?.map(({ kind, cover, neededBy }) => ({ kind, cover, neededBy: neededBy ?? 'AT_START' })) ?? null,
  conditions: (conditions ?? []).map(({ kind, text, otherProof, minimumTurnover }) => ({
    ...{ kind, text, otherProof: otherProof ?? false },
    ...(minimumTurnover ? { minimumTurnover } : {}),
  })),
  kpis: (kpis ?? []).map(({ name, target, measuredBy }) => ({ name, target, measuredBy })),
});

const sentWords = ({
  tupe,
  reservation,
  oneLotReason,
  noKpisReason,
}: SetDealTermsInput): Terms<'tupe' | 'reservation' | 'oneLotReason' | 'noKpisReason'> => ({
  tupe: tupe ? { answer: tupe.answer, listAvailable: tupe.listAvailable ?? false } : null,
  ...{ reservation: reservation ?? null, oneLotReason: oneLotReason ?? null, noKpisReason: noKpisReason ?? null },
});
