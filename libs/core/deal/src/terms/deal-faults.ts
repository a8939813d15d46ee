import { placeKind } from '@commonweal/places';
import type { Fault } from '@commonweal/result';

import { conditionFaults } from './condition-faults.js';
import type { Deal, DealTerms, DeliveryPlace, InsuranceTerm } from './deal-terms.js';
import { sumFaults, wholeFaults } from './number-faults.js';

const PERCENT = /^(0|[1-9]\d?)(\.\d{1,2})?$/;

/** The largest whole numbers that make sense: a year to pay, two years to begin, fifty years to run. */
const MOST = { days: 365, weeks: 104, months: 600, rows: 30, places: 200 } as const;

/** What of a deal cannot be meant, whatever the rules say. Texts are checked where they come in. */
export const dealFaults = ({ terms, lots }: Deal): Fault[] => [
  ...numberFaults(terms),
  ...upliftFaults(terms),
  ...(terms.insurances ?? []).flatMap(insuranceFaults),
  ...terms.conditions.flatMap(conditionFaults),
  ...listFaults(terms),
  ...lots.flatMap(placeFaults),
];

function numberFaults({ payment, mobilisationWeeks, term }: DealTerms): Fault[] {
  return [
    ...wholeFaults('$.payment.days', payment?.days, [0, MOST.days]),
    ...wholeFaults('$.mobilisationWeeks', mobilisationWeeks, [0, MOST.weeks]),
    ...wholeFaults('$.term.months', term?.months, [1, MOST.months]),
    ...wholeFaults('$.term.extensionMonths', term?.extensionMonths, [0, MOST.months]),
  ];
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

const insuranceFaults = ({ cover }: InsuranceTerm, index: number): Fault[] =>
  sumFaults(`$.insurances[${index}].cover`, cover, 'the cover');

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
