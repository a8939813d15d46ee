import type { Fault } from '@commonweal/result';

import { type BudgetPlan, contractYears, type LotPlan } from './budget-plan.js';
import { financialYears } from './financial-years.js';

/** Fifty years, as long as a term may be; and no more units than 200 places together have as a whole number of the graph. */
const MOST = { months: 600, units: 10_000_000, places: 200 } as const;

/** What a lot may say: a place of its own. */
export interface OwnLot {
  readonly lotId: string;
  readonly places: readonly string[];
}

/** What of a plan cannot be meant. Texts and sums are checked where they come in. @param own the lots of the tender */
export function planFaults(plan: BudgetPlan, own: readonly OwnLot[]): Fault[] {
  const term = termFaults(plan);
  if (term.length > 0) return term;
  return [
    ...yearFaults(plan),
    ...plan.lots.flatMap((lot, at) => lotFaults({ lot, path: `$.lots[${at}]`, plan, own })),
    ...repeated(plan.lots.map(({ lotId }) => lotId)).map((at) => ({
      path: `$.lots[${at}].lotId`,
      message: 'This lot is in the plan already',
    })),
  ];
}

function termFaults({ start, months }: BudgetPlan): Fault[] {
  return [
    ...(start.endsWith('-01')
      ? []
      : [{ path: '$.start', message: 'Enter the first day of a month: the plan counts whole months' }]),
    ...wholeFaults('$.months', months, MOST.months),
  ];
}

const wholeFaults = (path: string, value: number, most: number): Fault[] =>
  Number.isSafeInteger(value) && value >= 1 && value <= most
    ? []
    : [{ path, message: `Enter a whole number from 1 to ${most}` }];

function yearFaults(plan: BudgetPlan): Fault[] {
  const within = new Set(financialYears(plan).map(({ year }) => year));
  return [
    ...repeated(plan.years.map(({ year }) => year)).map((at) => ({
      path: `$.years[${at}].year`,
      message: 'This financial year is in the plan already',
    })),
    ...plan.years.flatMap(({ year }, at) =>
      within.has(year)
        ? []
        : [{ path: `$.years[${at}].year`, message: 'The contract does not run in this financial year' }],
    ),
  ];
}

interface LotToCheck {
  readonly lot: LotPlan;
  readonly path: string;
  readonly plan: BudgetPlan;
  readonly own: readonly OwnLot[];
}

function lotFaults({ lot, path, plan, own }: LotToCheck): Fault[] {
  const known = own.find(({ lotId }) => lotId === lot.lotId);
  if (!known) return [{ path: `${path}.lotId`, message: 'This tender has no such lot' }];
  const years = contractYears(plan.months).length;
  return [
    ...(lot.costs.length === years
      ? []
      : [{ path: `${path}.costs`, message: `Enter ${years} yearly costs: one for each year of the contract` }]),
    ...unitFaults(lot, path),
    ...placeFaults(lot, path, known.places),
  ];
}

function unitFaults({ unit, places }: LotPlan, path: string): Fault[] {
  if (places.length > 0 && unit === null) return [{ path: `${path}.unit`, message: 'Enter what is bought' }];
  return places.length === 0 && unit !== null
    ? [
        {
          path: `${path}.places`,
          message: 'Enter how many are bought in one place at least, or leave out what is bought',
        },
      ]
    : [];
}

function placeFaults({ places }: LotPlan, path: string, known: readonly string[]): Fault[] {
  if (places.length > MOST.places) return [{ path: `${path}.places`, message: `Enter at most ${MOST.places} places` }];
  return [
    ...repeated(places.map(({ code }) => code)).map((at) => ({
      path: `${path}.places[${at}].code`,
      message: 'This place is in the plan already',
    })),
    ...places.flatMap(({ code, units }, at) => [
      ...(known.includes(code)
        ? []
        : [
            {
              path: `${path}.places[${at}].code`,
              message: 'Choose a place of this lot: they are set in the deal terms',
            },
          ]),
      ...wholeFaults(`${path}.places[${at}].units`, units, MOST.units),
    ]),
  ];
}

/** Positions of what stood earlier in the list. */
const repeated = (values: readonly unknown[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
