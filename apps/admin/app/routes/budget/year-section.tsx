import type { ReactNode } from 'react';

import { type BarPair, PairedBars } from '@commonweal/charts';
import { yearWords } from '@commonweal/design';
import { amountInWords, dateInSentence, percentInWords, type TableCell, useTranslator } from '@commonweal/ui';

import type { BudgetTender } from './budget-form';

type Plan = NonNullable<BudgetTender['budget']>;
type Standing = Plan['term'];
type Words = ReturnType<typeof useTranslator>['t'];

/** The cost of each financial year against what is approved for it. */
export function YearSection({ budget }: { readonly budget: Plan }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { years, term, vat, source } = budget;
  const title = foundIn(term, t);
  const description = t('budget.years.description', { vat: t(`budget.basis.${vat}`) });
  return (
    <section aria-labelledby="by-year">
      <h2 className="govuk-heading-m" id="by-year">
        {t('budget.years.heading')}
      </h2>
      <p className="govuk-body">
        {t('budget.years.source', { date: dateInSentence(`${source.date}T12:00:00Z`, translator) })}{' '}
        <span lang="en">{[source.decision, source.reference].filter(Boolean).join(', ')}</span>
      </p>
      <PairedBars
        words={{ id: 'years-figure', title, description }}
        names={[t('budget.years.approved'), t('budget.years.cost')]}
        pairs={years.map(({ year, months, standing }) => pairOf(yearLabel(year, months, t), standing, t))}
        table={{
          caption: t('budget.years.caption'),
          head: headOf(t),
          rows: [
            ...years.map(({ year, months, standing }) => rowOf(yearLabel(year, months, t), standing, t)),
            rowOf(t('budget.years.term'), term, t),
          ],
        }}
      />
    </section>
  );
}

/** The finding, in a sentence. */
function foundIn({ approved, over, cost }: Standing, t: Words): string {
  if (!approved) return t('budget.years.notApproved', { cost: amountInWords(cost.amount) });
  return isOver(over.amount)
    ? t('budget.years.over', { over: amountInWords(over.amount) })
    : t('budget.years.within', { left: amountInWords(over.amount.replace('-', '')) });
}

const isOver = (amount: string): boolean => !amount.startsWith('-') && Number(amount) > 0;

const yearLabel = (year: number, months: number, t: Words): string =>
  t(months < 12 ? 'budget.years.part' : 'budget.years.whole', { year: yearWords(year), count: months });

const pairOf = (label: string, { approved, cost }: Standing, t: Words): BarPair => ({
  label,
  bars: [
    {
      value: Number(approved?.amount ?? 0),
      shown: approved ? amountInWords(approved.amount) : t('budget.years.none'),
    },
    { value: Number(cost.amount), shown: amountInWords(cost.amount) },
  ],
});

const headOf = (t: Words): TableCell[] => [
  { children: t('budget.years.year') },
  ...(['approved', 'cost', 'percent', 'overOrLeft'] as const).map((column) => ({
    children: t(`budget.years.${column}`),
    format: 'numeric' as const,
  })),
];

function rowOf(name: string, { approved, cost, percent, over }: Standing, t: Words): TableCell[] {
  const figures = [
    approved ? amountInWords(approved.amount) : t('budget.years.none'),
    amountInWords(cost.amount),
    percent ? percentInWords(percent) : '–',
    isOver(over.amount)
      ? t('budget.years.cellOver', { amount: amountInWords(over.amount) })
      : t('budget.years.cellLeft', { amount: amountInWords(over.amount.replace('-', '')) }),
  ];
  return [{ children: name }, ...figures.map((children) => ({ children, format: 'numeric' as const }))];
}
