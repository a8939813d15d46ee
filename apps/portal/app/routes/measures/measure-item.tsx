import type { ReactNode } from 'react';

import type { OpenMeasuresQuery } from '@commonweal/client';
import { amountInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

type Measure = NonNullable<OpenMeasuresQuery['measureSet']>['measures'][number];

interface Shown {
  readonly measure: Measure;
}

/** A measure: what one unit is, what it is worth by whose figures, and how far that can be trusted. */
export function MeasureItem({ measure }: Shown): ReactNode {
  const { t, language } = useTranslator();
  const isWelsh = language === 'cy';
  const { name, nameCy, unit, unitCy, uncertainty } = measure;
  return (
    <article className="cw-section">
      <h3 className="govuk-heading-s">{(isWelsh && nameCy) || name}</h3>
      <p className="govuk-body">{t('measures.unit', { unit: (isWelsh && unitCy) || unit })}</p>
      {measure.proxyValue ? <Value measure={measure} /> : <p className="govuk-body">{t('measures.graded')}</p>}
      <p className="govuk-body-s" lang={isWelsh ? 'en' : undefined}>
        {uncertainty}
      </p>
    </article>
  );
}

function Value({ measure }: Shown): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { proxyValue, priceYear, low, high, uprated, source, licence, standing } = measure;
  const amount = amountInWords(proxyValue ?? '0');
  return (
    <>
      <p className="govuk-body">
        <strong>{t('measures.value', { amount, year: priceYear ?? '' })}</strong>
        {low && high && ` ${t('measures.range', { low: amountInWords(low), high: amountInWords(high) })}`}
        {uprated && (
          <>
            <br />
            {t('measures.uprated', { ...uprated, published: amount, amount: amountInWords(uprated.amount) })}
          </>
        )}
      </p>
      <p className="govuk-body-s">
        <span lang={lang}>{`${source}. ${licence}.`}</span> {standing && t(`measures.standing.${standing}`)}
      </p>
    </>
  );
}
