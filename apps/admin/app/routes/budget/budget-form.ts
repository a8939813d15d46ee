import type { TenderBudgetQuery } from '@commonweal/client';
import { contractYears, financialYears } from '@commonweal/design';
import { localDate } from '@commonweal/calendar';
import { submittedDate, typedPounds } from '@commonweal/ui';

export type BudgetTender = NonNullable<TenderBudgetQuery['tender']>;

export const FIELDS = ['vat', 'source.decision', 'source.reference', 'start-month', 'start-year', 'months'] as const;
export type FieldName = (typeof FIELDS)[number];

/** A financial year to fill in, by the year in which it begins. */
export interface YearField {
  readonly year: number;
  readonly months: number;
  readonly approved: string;
}

/** What a lot costs in each year of the contract, and what is bought with it. */
export interface LotFields {
  readonly id: string;
  readonly costs: readonly { readonly months: number; readonly amount: string }[];
  readonly unit: string;
  readonly places: readonly { readonly code: string; readonly units: string }[];
}

/** A plan as it is typed. */
export interface BudgetForm {
  readonly version: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly date: string;
  readonly years: readonly YearField[];
  readonly lots: readonly LotFields[];
  /** Sums of years that the term does not have as it is typed now: they come back when it has them again. */
  readonly kept: Readonly<Record<string, string>>;
}

/** What was typed, by the names of the fields. */
type Typed = (name: string) => string;

const LONGEST = 2_000;
const MOST_MONTHS = 600;

/** Reads the form; its years follow from the term that was typed. */
export function budgetFormIn(sent: FormData, tender: BudgetTender): BudgetForm {
  const typed: Typed = (name) =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  const form = laidOut(typed, submittedDate(sent, 'source.date').slice(0, 40), tender);
  return { ...form, kept: withoutPlace(form, [...sent.keys()], typed) };
}

const OF_A_YEAR = /^(?:approved\.20\d{2}|lots\.\d{1,3}\.costs\.\d{1,2})$/;

/** The sums that were sent and have no field in the form. */
function withoutPlace({ years, lots }: BudgetForm, names: readonly string[], typed: Typed): Record<string, string> {
  const shown = new Set([
    ...years.map(({ year }) => `approved.${year}`),
    ...lots.flatMap(({ costs }, at) => costs.map((_, index) => `lots.${at}.costs.${index}`)),
  ]);
  const hidden = names.filter((name) => OF_A_YEAR.test(name) && !shown.has(name) && typed(name) !== '');
  return Object.fromEntries(hidden.map((name) => [name, typed(name)]));
}

/** What is stored, as the form shows it; where nothing is, with what the tender says of its term. */
export function formOfBudget(tender: BudgetTender): BudgetForm {
  const { budget, version } = tender;
  const fields: Record<string, string> = {
    version: String(version),
    ...storedHead(tender),
    ...storedYears(tender),
    ...storedLots(tender),
  };
  return laidOut((name) => fields[name] ?? '', budget?.source.date ?? '', tender);
}

const storedHead = ({ budget, ...tender }: BudgetTender): Record<string, string> => ({
  ...monthFields(budget?.start ?? startOf(tender)),
  ...(budget ? plannedHead(budget) : expectedHead(tender)),
});

function monthFields(day: string): Record<string, string> {
  const [year = '', month = ''] = day.split('-');
  return { 'start-year': year, 'start-month': String(Number(month)) };
}

const plannedHead = ({ vat, months, source }: NonNullable<BudgetTender['budget']>) => ({
  ...{ vat, months: String(months), 'source.decision': source.decision },
  'source.reference': source.reference ?? '',
});

/** What the tender says elsewhere. */
const expectedHead = ({ deal, estimatedValue }: Pick<BudgetTender, 'deal' | 'estimatedValue'>) => ({
  ...{ months: String(deal.term?.months ?? 12), vat: estimatedValue?.vat ?? 'EXCLUDES_VAT' },
});

/** The month in which the contract begins, or the next first of April where nothing is said of it. */
function startOf({ lots }: Pick<BudgetTender, 'lots'>): string {
  const [day] = lots.flatMap(({ contractStart }) => contractStart ?? []).toSorted();
  return day ?? `${new Date().getUTCFullYear() + 1}-04-01`;
}

const storedYears = ({ budget }: BudgetTender) =>
  Object.fromEntries(
    budget?.years.map(({ year, standing }) => [`approved.${year}`, short(standing.approved?.amount)]) ?? [],
  );

/** @returns the fields of the lots by their names, in the order in which the tender has the lots */
const storedLots = ({ budget, lots }: BudgetTender) =>
  Object.fromEntries(
    lots.flatMap(({ id }, at) => {
      const lot = budget?.lots.find(({ lotId }) => lotId === id);
      return [
        [`lots.${at}.unit`, lot?.unit ?? ''],
        ...(lot?.costs.map(({ amount }, index) => [`lots.${at}.costs.${index}`, short(amount)]) ?? []),
        ...(lot?.places.map(({ code, units }) => [`lots.${at}.units.${code}`, String(units)]) ?? []),
      ] as [string, string][];
    }),
  );

/** Without pence where there are none. */
const short = (amount: string | undefined): string => amount?.replace(/\.00$/, '') ?? '';

function laidOut(typed: Typed, date: string, { lots }: BudgetTender): BudgetForm {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, typed(name)])) as BudgetForm['fields'];
  const term = termIn(fields);
  const months = term ? contractYears(term.months) : [];
  return {
    ...{ version: typed('version'), fields, date, kept: {} },
    years: (term ? financialYears(term) : []).map((each) => ({
      ...each,
      approved: typedPounds(typed(`approved.${each.year}`)),
    })),
    lots: lots.map(({ id, places }, at) => ({
      ...{ id, unit: typed(`lots.${at}.unit`) },
      costs: months.map((count, index) => ({ months: count, amount: typedPounds(typed(`lots.${at}.costs.${index}`)) })),
      places: places.map(({ code }) => ({ code, units: typed(`lots.${at}.units.${code}`) })),
    })),
  };
}

/** The term that was typed; null where it is none. */
export function termIn(fields: BudgetForm['fields']) {
  const [year, month, months] = [fields['start-year'], fields['start-month'], fields.months];
  if (!/^20\d{2}$/.test(year) || !/^(0?[1-9]|1[0-2])$/.test(month) || !isMonths(months)) return null;
  return { start: localDate(`${year}-${month.padStart(2, '0')}-01`), months: Number(months) };
}

export const isMonths = (text: string): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_MONTHS;
