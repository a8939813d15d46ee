import type { ReactNode } from 'react';

import { useTranslator, WarningText } from '@commonweal/ui';

import type { BudgetTender } from './budget-form';

type Warning = NonNullable<BudgetTender['budget']>['warnings'][number];

interface WarningsProps {
  readonly warnings: readonly Warning[];
}

/** What does not fit. It stops nothing, and the page says so. */
export function BudgetWarnings({ warnings }: WarningsProps): ReactNode {
  const { t, language } = useTranslator();
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 className="govuk-heading-m" id="warnings">
        {t('budget.warnings')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {warnings.map(({ text, textCy }) => (
          <li key={text}>{language === 'cy' ? textCy : text}</li>
        ))}
      </ul>
      <p className="govuk-hint">{t('budget.stopsNothing')}</p>
    </section>
  );
}

const OVER: readonly Warning['kind'][] = ['TERM_OVER_BUDGET', 'YEAR_OVER_BUDGET', 'YEAR_NOT_APPROVED'];

interface OverProps {
  readonly tenderId: string;
  readonly budget: { readonly warnings: readonly Warning[] } | null;
}

/** Before publication: that the cost is over what was approved. It warns, and stops nothing. */
export function OverBudget({ tenderId, budget }: OverProps): ReactNode {
  const { t, language } = useTranslator();
  const [first] = budget?.warnings.filter(({ kind }) => OVER.includes(kind)) ?? [];
  if (!first) return null;
  return (
    <WarningText iconFallbackText={t('budget.warning')}>
      {language === 'cy' ? first.textCy : first.text}{' '}
      <a className="govuk-link" href={`/tenders/${encodeURIComponent(tenderId)}/budget`}>
        {t('budget.toBudget')}
      </a>
    </WarningText>
  );
}
