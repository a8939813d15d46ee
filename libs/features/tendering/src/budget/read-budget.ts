import { storedText } from '@commonweal/canonical';
import type { LocalDate } from '@commonweal/calendar';
import type { BudgetPlan, BudgetSource, PlaceUnits } from '@commonweal/design';
import { type Pence, type VatBasis, parsePounds, ZERO } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

/** What a lot is planned to cost, as it is sent: pounds as text. */
export interface SentLotPlan {
  readonly lotId: string;
  readonly costs: readonly string[];
  readonly unit: string | null;
  readonly places: readonly PlaceUnits[];
}

/** A plan as it is sent. */
export interface SentPlan {
  readonly vat: VatBasis;
  readonly source: BudgetSource;
  readonly start: LocalDate;
  readonly months: number;
  readonly years: readonly { readonly year: number; readonly approved: string }[];
  readonly lots: readonly SentLotPlan[];
}

const MOST = { decision: 500, reference: 200, unit: 100, years: 60, lots: 1_000 } as const;

/** The plan that was sent, with texts clean and sums read; with faults it is not to be used. */
export function readPlan(sent: SentPlan, today: LocalDate): { readonly plan: BudgetPlan; readonly faults: Fault[] } {
  const faults: Fault[] = [...sizeFaults(sent), ...sourceFaults(sent.source, today)];
  const { years, lots, source } = sent;
  const plan = {
    ...sent,
    source: cleanSource(source),
    years: years
      .slice(0, MOST.years)
      .map(({ year, approved }, at) => ({ year, approved: sum(approved, `$.years[${at}].approved`, faults) })),
    lots: lots.slice(0, MOST.lots).map((lot, at) => readLot(lot, `$.lots[${at}]`, faults)),
  };
  return { plan, faults };
}

const sizeFaults = ({ years, lots }: SentPlan): Fault[] => [
  ...(years.length > MOST.years ? [{ path: '$.years', message: `Enter at most ${MOST.years} financial years` }] : []),
  ...(lots.length > MOST.lots ? [{ path: '$.lots', message: `Enter at most ${MOST.lots} lots` }] : []),
];

const cleanSource = ({ decision, date, reference }: BudgetSource): BudgetSource => ({
  ...{ decision: storedText(decision), date },
  reference: reference === null ? null : storedText(reference) || null,
});

function sourceFaults({ decision, date, reference }: BudgetSource, today: LocalDate): Fault[] {
  const [path, name] = ['$.source.decision', 'what approved the budget, such as a decision of the cabinet'];
  return [
    ...textFaults(decision, { path, name, most: MOST.decision }),
    ...(date > today
      ? [{ path: '$.source.date', message: 'Enter the day of the approval: this one is yet to come' }]
      : []),
    ...textFaults(reference ?? '', {
      ...{ path: '$.source.reference', name: 'the reference' },
      ...{ least: 0, most: MOST.reference },
    }),
  ];
}

function readLot(
  { lotId, unit, costs, places }: SentLotPlan,
  path: string,
  faults: Fault[],
): BudgetPlan['lots'][number] {
  const words = unit === null ? null : storedText(unit) || null;
  faults.push(...textFaults(unit ?? '', { path: `${path}.unit`, name: 'what is bought', least: 0, most: MOST.unit }));
  return {
    ...{ lotId, unit: words },
    costs: costs.slice(0, MOST.years).map((cost, at) => sum(cost, `${path}.costs[${at}]`, faults)),
    places: places.map(({ code, units }) => ({ code: code.trim().toUpperCase(), units })),
  };
}

function sum(text: string, path: string, faults: Fault[]): Pence {
  const read = parsePounds(text);
  if (read.ok) return read.value;
  faults.push({ path, message: read.failure.message });
  return ZERO;
}
