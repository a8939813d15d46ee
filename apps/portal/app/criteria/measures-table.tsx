import type { ReactNode } from 'react';

import { WideTable, amountInWords, useTranslator } from '@commonweal/ui';

export interface ShownMeasure {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
  readonly unit: string;
  readonly proxyValue?: string | null;
  readonly priceYear?: string | null;
  readonly source: string;
  readonly licence: string;
}

/** The measures whose commitments count, with the value of one unit and where the value comes from. */
export function MeasuresTable({ measures }: { readonly measures: readonly ShownMeasure[] }): ReactNode {
  const { t, language } = useTranslator();
  const rows = measures.map((measure) => [
    { children: language === 'cy' ? measure.nameCy : measure.name },
    { children: valueInWords(measure, t) },
    { children: t('measure.sourceAndLicence', { source: measure.source, licence: measure.licence }) },
  ]);
  return (
    <WideTable
      caption={t('measure.caption')}
      captionClasses="govuk-table__caption--s"
      head={[{ children: t('measure.name') }, { children: t('measure.value') }, { children: t('measure.source') }]}
      rows={rows}
      firstCellIsHeader
    />
  );
}

function valueInWords({ proxyValue, priceYear, unit }: ShownMeasure, t: ReturnType<typeof useTranslator>['t']): string {
  if (!proxyValue) return t('measure.gradedOnly', { unit });
  return t('measure.perUnit', { amount: amountInWords(proxyValue), unit, year: priceYear ?? '' });
}
