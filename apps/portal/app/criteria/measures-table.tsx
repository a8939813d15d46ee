import type { ReactNode } from 'react';

import { Phrase, WideTable, amountInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

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
  const lang = useEnglishLang();
  const rows = measures.map((measure) => [
    { children: language === 'cy' ? measure.nameCy : measure.name },
    { children: <Value measure={measure} /> },
    { children: t('measure.sourceAndLicence', { source: measure.source, licence: measure.licence }), lang },
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

function Value({ measure: { proxyValue, priceYear, unit } }: { readonly measure: ShownMeasure }): ReactNode {
  if (!proxyValue) return <Phrase of="measure.gradedOnly" values={{ unit }} english={['unit']} />;
  const values = { amount: amountInWords(proxyValue), unit, year: priceYear ?? '' };
  return <Phrase of="measure.perUnit" values={values} english={['unit']} />;
}
