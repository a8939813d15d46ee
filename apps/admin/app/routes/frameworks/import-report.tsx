import type { ReactNode } from 'react';

import { amountInWords, InsetText, useTranslator, WideTable } from '@commonweal/ui';

interface Tried {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly proxyValue: string | null;
  readonly priceYear: string | null;
  readonly licence: string;
}

interface Report {
  readonly measures: number;
  readonly valued: number;
  readonly first: readonly Tried[];
}

/** What an import would bring; nothing has come yet. */
export function ImportReport({ report }: { readonly report: Report }): ReactNode {
  const { t } = useTranslator();
  const { measures, valued, first } = report;
  const head = ['code', 'name', 'unit', 'value', 'licence'].map((key) => ({
    children: t(`frameworks.measure.${key}`),
  }));
  const rows = first.map((measure) => [
    { children: measure.code },
    { children: measure.name },
    { children: measure.unit },
    { children: valueOf(measure) ?? t('frameworks.measure.graded') },
    { children: measure.licence },
  ]);
  return (
    <>
      <InsetText>
        <h2 className="govuk-heading-m">{t('frameworks.import.triedTitle')}</h2>
        <p className="govuk-body">{t('frameworks.import.tried', { measures, valued })}</p>
        <p className="govuk-body">{t('frameworks.import.again')}</p>
      </InsetText>
      <WideTable caption={t('frameworks.import.first')} head={head} rows={rows} firstCellIsHeader />
    </>
  );
}

const valueOf = ({ proxyValue, priceYear }: Tried): string | null =>
  proxyValue && `${amountInWords(proxyValue)} (${priceYear})`;
