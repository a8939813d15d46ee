import { storedText } from '@commonweal/canonical';
import { type Condition, type DealTerms, dealFaults, type DeliveryPlace, type Kpi } from '@commonweal/deal';
import { parsePounds, toWire } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

/** The places of a lot, as they are sent. */
export interface SentLot {
  readonly lotId: string;
  readonly places: readonly DeliveryPlace[];
}

/** The terms of a deal, as they are sent. */
export interface SentDeal {
  readonly terms: DealTerms;
  readonly lots: readonly SentLot[];
}

/** The same as it is stored: texts clean, sums to the penny, codes as registers write them. */
export function cleanDeal({ terms, lots }: SentDeal): SentDeal {
  const { insurances, conditions, kpis, oneLotReason, noKpisReason } = terms;
  return {
    terms: {
      ...terms,
      insurances: insurances && insurances.map((each) => ({ ...each, cover: toPence(each.cover) })),
      conditions: conditions.map(cleanCondition),
      kpis: kpis.map(cleanKpi),
      ...{ oneLotReason: cleanReason(oneLotReason), noKpisReason: cleanReason(noKpisReason) },
    },
    lots: lots.map(({ lotId, places }) => ({ lotId, places: places.map(cleanPlace) })),
  };
}

/** What is not asked for is not stored: it stays out of the hash of what is approved. */
const cleanCondition = ({ minimumTurnover, likeContractValue, register, ...each }: Condition): Condition => ({
  ...{ ...each, text: storedText(each.text) },
  ...(minimumTurnover ? { minimumTurnover: toPence(minimumTurnover) } : {}),
  ...(likeContractValue ? { likeContractValue: toPence(likeContractValue) } : {}),
  ...(storedText(register ?? '') ? { register: storedText(register ?? '') } : {}),
});

const toPence = (pounds: string): string => {
  const parsed = parsePounds(pounds);
  return parsed.ok ? toWire(parsed.value) : pounds;
};

const cleanKpi = ({ name, target, measuredBy }: Kpi): Kpi => ({
  ...{ name: storedText(name), target: storedText(target), measuredBy: storedText(measuredBy) },
});

/** A reason without words is none. */
const cleanReason = (reason: string | null): string | null => (reason === null ? null : storedText(reason) || null);

const cleanPlace = ({ code, channels }: DeliveryPlace): DeliveryPlace => ({
  ...{ code: code.trim().toUpperCase(), channels: [...new Set(channels)] },
});

/** All that is wrong with a clean deal. @param lotIds of the tender */
export const sentDealFaults = ({ terms, lots }: SentDeal, lotIds: readonly string[]): Fault[] => [
  ...dealFaults({ terms, lots: lots.map(({ places }) => places) }),
  ...wordFaults(terms),
  ...lots.flatMap((lot, index) => lotFaults({ lots, index }, lotIds)),
];

function wordFaults({ conditions, kpis, oneLotReason, noKpisReason }: DealTerms): Fault[] {
  const reason = (name: string, text: string | null) =>
    text === null ? [] : textFaults(text, { path: `$.${name}`, name: 'the reason', most: 2_000 });
  return [
    ...reason('oneLotReason', oneLotReason),
    ...reason('noKpisReason', noKpisReason),
    ...conditions.flatMap(conditionTextFaults),
    ...kpis.flatMap(kpiFaults),
  ];
}

const conditionTextFaults = ({ text, register }: Condition, index: number): Fault[] => [
  ...textFaults(text, { path: `$.conditions[${index}].text`, name: 'the condition', most: 1_000 }),
  ...(register
    ? textFaults(register, { path: `$.conditions[${index}].register`, name: 'the register', most: 200 })
    : []),
];

const kpiFaults = ({ name, target, measuredBy }: Kpi, index: number): Fault[] => [
  ...textFaults(name, { path: `$.kpis[${index}].name`, name: 'what is judged', most: 200 }),
  ...textFaults(target, { path: `$.kpis[${index}].target`, name: 'the target', most: 200 }),
  ...textFaults(measuredBy, { path: `$.kpis[${index}].measuredBy`, name: 'how it is measured', most: 500 }),
];

interface OneLot {
  readonly lots: readonly SentLot[];
  readonly index: number;
}

function lotFaults({ lots, index }: OneLot, lotIds: readonly string[]): Fault[] {
  const { lotId = '' } = lots[index] ?? {};
  const path = `$.lots[${index}].lotId`;
  if (!lotIds.includes(lotId)) return [{ path, message: 'This tender has no such lot' }];
  const isTwice = lots.findIndex((other) => other.lotId === lotId) < index;
  return isTwice ? [{ path, message: 'This lot is in the list already' }] : [];
}
