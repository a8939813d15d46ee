import { formatLocalDate, type LocalDate } from '@commonweal/calendar';
import { type Amount, formatPounds, type Pence, pence } from '@commonweal/money';
import type { Bilingual } from '@commonweal/measures';

import type { BudgetPlan } from './budget-plan.js';
import { budgetStanding, type YearStanding } from './budget-standing.js';

/** What does not fit: cost and budget, sum and value, or the plan and the rest of the tender. */
export const BUDGET_WARNINGS = [
  'TERM_OVER_BUDGET',
  'YEAR_OVER_BUDGET',
  'YEAR_NOT_APPROVED',
  'VALUE_DIFFERS',
  'VALUE_BASIS_DIFFERS',
  'TERM_DIFFERS',
  'START_DIFFERS',
  'PLACE_GONE',
] as const;

/** One thing that does not fit. It stops nothing: a budget may still be approved, and a value counts extensions. */
export interface BudgetWarning {
  readonly kind: (typeof BUDGET_WARNINGS)[number];
  readonly text: Bilingual;
}

/** What the tender says elsewhere; what it does not say is null. */
export interface BudgetSurroundings {
  readonly value: Amount | null;
  readonly termMonths: number | null;
  /** The first day of the contract in the timeline. */
  readonly start: LocalDate | null;
  readonly lots: readonly { readonly lotId: string; readonly places: readonly string[] }[];
}

/** All that does not fit, the gravest first. */
export function budgetWarnings(plan: BudgetPlan, around: BudgetSurroundings): BudgetWarning[] {
  const { years, term } = budgetStanding(plan);
  return [
    ...(term.approved !== null && term.over > 0n ? [termOver(term.over)] : []),
    ...years.flatMap(yearWarning),
    ...valueWarning(plan, term.cost, around.value),
    ...termWarning(plan.months, around.termMonths),
    ...startWarning(plan.start, around.start),
    ...placeWarnings(plan, around.lots),
  ];
}

/** Words for a financial year. @example 2027 → `2027–28` */
export const yearWords = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`;

const inPounds = (sum: Pence): string => formatPounds(sum, 'en-GB', { wholePounds: true });

const warning = (kind: BudgetWarning['kind'], en: string, cy: string): BudgetWarning => ({ kind, text: { en, cy } });

const termOver = (over: Pence): BudgetWarning =>
  warning(
    'TERM_OVER_BUDGET',
    `Over the term the planned cost is ${inPounds(over)} more than the approved budget.`,
    `Dros y tymor mae’r gost a gynllunnir ${inPounds(over)} yn fwy na’r gyllideb a gymeradwywyd.`,
  );

function yearWarning({ year, approved, cost, over }: YearStanding): BudgetWarning[] {
  const words = yearWords(year);
  if (approved === null)
    return cost > 0n
      ? [
          warning(
            'YEAR_NOT_APPROVED',
            `Nothing is approved for ${words}, in which ${inPounds(cost)} is planned.`,
            `Nid oes dim wedi’i gymeradwyo ar gyfer ${words}, pan gynllunnir ${inPounds(cost)}.`,
          ),
        ]
      : [];
  return over > 0n
    ? [
        warning(
          'YEAR_OVER_BUDGET',
          `In ${words} the planned cost is ${inPounds(over)} more than the approved budget.`,
          `Yn ${words} mae’r gost a gynllunnir ${inPounds(over)} yn fwy na’r gyllideb a gymeradwywyd.`,
        ),
      ]
    : [];
}

/** The sum over the term against the tender's estimated value, where both have one VAT basis. */
function valueWarning({ vat }: BudgetPlan, cost: Pence, value: Amount | null): BudgetWarning[] {
  if (!value) return [];
  if (value.vat !== vat)
    return [
      warning(
        'VALUE_BASIS_DIFFERS',
        'The estimated value and this plan treat VAT differently, so they are not compared.',
        'Mae’r gwerth amcangyfrifedig a’r cynllun hwn yn trin TAW yn wahanol, felly ni chânt eu cymharu.',
      ),
    ];
  const more = cost - value.pence;
  if (more === 0n) return [];
  const [sum, by] = [inPounds(cost), inPounds(pence(more < 0n ? -more : more))];
  const [en, cy] = more > 0n ? ['more', 'yn fwy'] : ['less', 'yn llai'];
  return [
    warning(
      'VALUE_DIFFERS',
      `The planned cost over the term is ${sum}, which is ${by} ${en} than the tender’s estimated value, ${inPounds(value.pence)}. The value counts extensions as well.`,
      `Y gost a gynllunnir dros y tymor yw ${sum}, sydd ${by} ${cy} na gwerth amcangyfrifedig y tendr, ${inPounds(value.pence)}. Mae’r gwerth yn cyfrif estyniadau hefyd.`,
    ),
  ];
}

const termWarning = (months: number, termMonths: number | null): BudgetWarning[] =>
  termMonths === null || termMonths === months
    ? []
    : [
        warning(
          'TERM_DIFFERS',
          `This plan is for ${months} months; the deal terms say ${termMonths}.`,
          `Mae’r cynllun hwn am ${months} mis; mae telerau’r fargen yn dweud ${termMonths}.`,
        ),
      ];

/** A plan is by months: it begins in that of the contract's first day. */
const startWarning = (start: LocalDate, contract: LocalDate | null): BudgetWarning[] =>
  contract === null || contract.slice(0, 7) === start.slice(0, 7)
    ? []
    : [
        warning(
          'START_DIFFERS',
          `This plan begins on ${formatLocalDate(start)}; by the timeline the contract begins on ${formatLocalDate(contract)}.`,
          `Mae’r cynllun hwn yn dechrau ar ${formatLocalDate(start, 'cy-GB')}; yn ôl yr amserlen mae’r contract yn dechrau ar ${formatLocalDate(contract, 'cy-GB')}.`,
        ),
      ];

const placeWarnings = ({ lots }: BudgetPlan, known: BudgetSurroundings['lots']): BudgetWarning[] =>
  lots.flatMap(({ lotId, places }) => {
    const still = known.find((lot) => lot.lotId === lotId)?.places ?? [];
    return places
      .filter(({ code }) => !still.includes(code))
      .map(({ code }) =>
        warning(
          'PLACE_GONE',
          `Units are planned for ${code}, which is no longer a place of the lot: they are left out of the cut.`,
          `Mae unedau wedi’u cynllunio ar gyfer ${code}, nad yw bellach yn lle i’r lot: cânt eu gadael allan o’r toriad.`,
        ),
      );
  });
