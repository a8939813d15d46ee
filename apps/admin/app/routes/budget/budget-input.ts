import type { PlanTenderBudgetInput, VatBasis } from '@commonweal/client';
import { parseLocalDate } from '@commonweal/calendar';
import { parsePounds } from '@commonweal/money';

import { type BudgetForm, isMonths, type LotFields, termIn } from './budget-form';

/** What is wrong with a field: words of ours by their key, or the API's own. */
export interface BudgetFault {
  readonly field: string;
  readonly key?: string;
  readonly message?: string;
}

/** The form as it stands, and what is wrong with it. */
export interface BudgetProps {
  readonly form: BudgetForm;
  readonly faults: readonly BudgetFault[];
}

const UNITS = /^[1-9]\d{0,7}$/;
const MOST_UNITS = 10_000_000;

/** What cannot be sent as it is typed. */
export function typedFaults({ fields, date, years, lots }: BudgetForm): BudgetFault[] {
  return [
    ...(fields['source.decision'] === '' ? [{ field: 'source.decision', key: 'decision' }] : []),
    ...(parseLocalDate(date).ok ? [] : [{ field: 'source.date', key: 'date' }]),
    ...(isMonths(fields.months) ? [] : [{ field: 'months', key: 'months' }]),
    ...(termIn({ ...fields, months: '1' }) ? [] : [{ field: 'start', key: 'start' }]),
    ...years.flatMap(({ year, approved }) => amountFaults(`approved.${year}`, approved)),
    ...lots.flatMap((lot, at) => lotFaults(lot, `lots.${at}`)),
  ];
}

const amountFaults = (field: string, amount: string): BudgetFault[] =>
  amount === '' || parsePounds(amount).ok ? [] : [{ field, key: 'amount' }];

function lotFaults({ costs, unit, places }: LotFields, at: string): BudgetFault[] {
  const hasUnits = places.some(({ units }) => units !== '');
  return [
    ...costs.flatMap(({ amount }, index) => amountFaults(`${at}.costs.${index}`, amount)),
    ...(hasUnits && unit === '' ? [{ field: `${at}.unit`, key: 'unit' }] : []),
    ...(unit !== '' && places.length > 0 && !hasUnits
      ? [{ field: `${at}.units.${places[0]?.code}`, key: 'noUnits' }]
      : []),
    ...places.flatMap(({ code, units }) =>
      units === '' || (UNITS.test(units) && Number(units) <= MOST_UNITS)
        ? []
        : [{ field: `${at}.units.${code}`, key: 'units' }],
    ),
  ];
}

/** The form as the API takes it: a year without a budget is left out, a cost that is empty is nothing. */
export function inputOfBudget(tenderId: string, form: BudgetForm): PlanTenderBudgetInput {
  const { version, fields, date, years, lots } = form;
  return {
    ...{ tenderId, version: Number(version) || 0, vat: fields.vat as VatBasis },
    source: { decision: fields['source.decision'], date, reference: fields['source.reference'] || null },
    start: termIn(fields)?.start ?? '',
    months: Number(fields.months),
    years: years.flatMap(({ year, approved }) => (approved === '' ? [] : [{ year, approved }])),
    lots: lots.map(({ id, costs, unit, places }) => ({
      ...{ lotId: id, costs: costs.map(({ amount }) => amount || '0') },
      unit: places.length > 0 ? unit || null : null,
      places: places.flatMap(({ code, units }) => (units === '' ? [] : [{ code, units: Number(units) }])),
    })),
  };
}

/** The field that a JSON path of the API is about; the first one where no field of the form is. */
export function fieldAt(path: string): string {
  const field = path.replace(/^\$\./, '').replace(/\[(\d+)\]/g, '.$1');
  return /^(source\.\w+|start|months|lots\.\d+\.(unit|costs\.\d+))$/.test(field) ? field : 'source.decision';
}
