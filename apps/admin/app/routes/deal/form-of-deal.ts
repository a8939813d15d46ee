import type { TenderDealQuery } from '@commonweal/client';

import type { DealForm, Row } from './deal-form';

export type DealtTender = NonNullable<TenderDealQuery['tender']>;
type Deal = DealtTender['deal'];

const text = (value: string | number | null | undefined): string => String(value ?? '');
const yes = (value: boolean | undefined): string => (value ? 'yes' : '');

/** What is stored, as the form shows it. */
export const formOfDeal = ({ version, deal, lots }: DealtTender): DealForm => ({
  ...{ version: String(version), fields: fieldsOf(deal) },
  insurances: (deal.insurances ?? []).map(({ kind, cover, neededBy }): Row => ({ kind, cover, neededBy })),
  conditions: deal.conditions.map(rowOfCondition),
  kpis: deal.kpis.map(({ name, target, measuredBy }): Row => ({ name, target, measuredBy })),
  lots: lots.map(({ id, places }) => ({
    id,
    places: places.map(({ code, channels }): Row => ({ code, words: '', channels: channels.join(' ') })),
  })),
});

const rowOfCondition = ({ kind, text: words, otherProof, ...asked }: Deal['conditions'][number]): Row => ({
  ...{ kind, text: words, otherProof: yes(otherProof) },
  ...{ leastYears: text(asked.leastYears), likeContracts: text(asked.likeContracts) },
  ...{ withinYears: text(asked.withinYears), likeContractValue: text(asked.likeContractValue) },
  ...{ namedAuthority: yes(asked.namedAuthority), register: text(asked.register) },
  ...{ orEquivalent: yes(asked.orEquivalent), guarantee: yes(asked.guarantee) },
  minimumTurnover: text(asked.minimumTurnover),
});

const fieldsOf = (deal: Deal): DealForm['fields'] => ({
  ...moneyOf(deal),
  ...timeOf(deal),
  insurances: insurancesAsked(deal),
  ...{ reservation: text(deal.reservation), oneLotReason: text(deal.oneLotReason) },
  noKpisReason: text(deal.noKpisReason),
});

const moneyOf = ({ payment, uplift }: Deal) => ({
  ...{ 'payment.time': text(payment?.time), 'payment.days': text(payment?.days) },
  ...{ 'uplift.kind': text(uplift?.kind), 'uplift.percent': text(uplift?.percent) },
});

const timeOf = ({ tupe, term, mobilisationWeeks }: Deal) => ({
  ...{ 'tupe.answer': text(tupe?.answer), 'tupe.listAvailable': yes(tupe?.listAvailable) },
  ...{ 'term.months': text(term?.months), 'term.extensionMonths': text(term?.extensionMonths) },
  mobilisationWeeks: text(mobilisationWeeks),
});

function insurancesAsked({ insurances }: Deal): string {
  if (!insurances) return '';
  return insurances.length > 0 ? 'SOME' : 'NONE';
}
