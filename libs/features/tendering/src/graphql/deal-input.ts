import type { Condition, DealTerms } from '@commonweal/deal';
import { fromGlobalId, type ParticipationConditionInput, type SetDealTermsInput } from '@commonweal/graphql';

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
  conditions: (conditions ?? []).map(sentCondition),
  kpis: (kpis ?? []).map(({ name, target, measuredBy }) => ({ name, target, measuredBy })),
});

/** Facts that are not asked for are left out. */
const sentCondition = ({ kind, text, otherProof, ...facts }: ParticipationConditionInput): Condition => ({
  ...{ kind, text, otherProof: otherProof ?? false },
  ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => isAsked(fact))),
});

/** Nought is sent on, to be refused. */
const isAsked = (fact: string | number | boolean | null | undefined): boolean => fact === 0 || Boolean(fact);

const sentWords = ({
  tupe,
  reservation,
  oneLotReason,
  noKpisReason,
}: SetDealTermsInput): Terms<'tupe' | 'reservation' | 'oneLotReason' | 'noKpisReason'> => ({
  tupe: tupe ? { answer: tupe.answer, listAvailable: tupe.listAvailable ?? false } : null,
  ...{ reservation: reservation ?? null, oneLotReason: oneLotReason ?? null, noKpisReason: noKpisReason ?? null },
});
