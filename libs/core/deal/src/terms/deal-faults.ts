import { parsePounds } from '@commonweal/money';
import { placeKind } from '@commonweal/places';
import type { Fault } from '@commonweal/result';

import type { Condition, Deal, DealTerms, DeliveryPlace, InsuranceTerm } from './deal-terms.js';

const PERCENT = /^(0|[1-9]\d?)(\.\d{1,2})?$/;

/** The largest whole numbers that make sense: a year to pay, two years to begin, fifty years to run. */
const MOST = { days: 365, weeks: 104, months: 600, rows: 30, places: 200 } as const;

/** What of a deal cannot be meant, whatever the rules say. Texts are checked where they come in. */
export const dealFaults = ({ terms, lots }: Deal): Fault[] => [
  ...numberFaults(terms),
  ...upliftFaults(terms),
  ...(terms.insurances ?? []).flatMap(insuranceFaults),
  ...terms.conditions.flatMap(turnoverFaults),
  ...listFaults(terms),
  ...lots.flatMap(placeFaults),
];

function numberFaults({ payment, mobilisationWeeks, term }: DealTerms): Fault[] {
  return [
    ...whole('$.payment.days', payment?.days, [0, MOST.days]),
    ...whole('$.mobilisationWeeks', mobilisationWeeks, [0, MOST.weeks]),
    ...whole('$.term.months', term?.months, [1, MOST.months]),
    ...whole('$.term.extensionMonths', term?.extensionMonths, [0, MOST.months]),
  ];
}

function whole(path: string, value: number | null | undefined, [least, most]: readonly [number, number]): Fault[] {
  if (value === null || value === undefined) return [];
  return Number.isSafeInteger(value) && value >= least && value <= most
    ? []
    : [{ path, message: `Enter a whole number from ${least} to ${most}` }];
}

function upliftFaults({ uplift }: DealTerms): Fault[] {
  if (!uplift) return [];
  const path = '$.uplift.percent';
  if (uplift.kind !== 'FIXED')
    return uplift.percent === null ? [] : [{ path, message: 'Leave this out: only a fixed uplift has a percentage' }];
  return uplift.percent !== null && PERCENT.test(uplift.percent)
    ? []
    : [{ path, message: 'Enter a percentage a year below 100 with up to 2 decimals' }];
}

function insuranceFaults({ cover }: InsuranceTerm, index: number): Fault[] {
  const path = `$.insurances[${index}].cover`;
  const pounds = parsePounds(cover);
  if (!pounds.ok) return [{ path, message: pounds.failure.message }];
  return pounds.value > 0n ? [] : [{ path, message: 'Enter the cover in pounds: more than £0' }];
}

function turnoverFaults({ kind, minimumTurnover = null }: Condition, index: number): Fault[] {
  if (minimumTurnover === null) return [];
  const path = `$.conditions[${index}].minimumTurnover`;
  if (kind !== 'FINANCES') return [{ path, message: 'Leave this out: only a condition about finances has a turnover' }];
  const pounds = parsePounds(minimumTurnover);
  if (!pounds.ok) return [{ path, message: pounds.failure.message }];
  return pounds.value > 0n ? [] : [{ path, message: 'Enter a turnover in pounds: more than £0' }];
}

function listFaults({ insurances, conditions, kpis }: DealTerms): Fault[] {
  const lists = { insurances: insurances ?? [], conditions, kpis };
  return Object.entries(lists).flatMap(([name, list]) =>
    list.length > MOST.rows ? [{ path: `$.${name}`, message: `Enter at most ${MOST.rows}` }] : [],
  );
}

function placeFaults(places: readonly DeliveryPlace[], lot: number): Fault[] {
  const path = `$.lots[${lot}].places`;
  if (places.length > MOST.places) return [{ path, message: `Enter at most ${MOST.places} places for a lot` }];
  const codes = places.map(({ code }) => code);
  return codes.flatMap((code, index) => codeFaults(code, codes.indexOf(code) < index, `${path}[${index}].code`));
}

function codeFaults(code: string, isTwice: boolean, path: string): Fault[] {
  if (placeKind(code) === null)
    return [{ path, message: 'Enter the code of a place in England or Wales, like E06000009' }];
  return isTwice ? [{ path, message: 'This place is in the list already' }] : [];
}
