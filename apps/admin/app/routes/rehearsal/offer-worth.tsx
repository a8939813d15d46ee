import type { ReactNode } from 'react';

import { amountInWords, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

import type { ShownWorth } from './offer-worth.server';

/** What the commitments of a checked offer would count, each with its place factor, and what they would earn. */
export function OfferWorth({ worth }: { readonly worth: ShownWorth }): ReactNode {
  const { t, language } = useTranslator();
  const { commitments, total, points, lot } = worth;
  const nameOf = (id: string) => {
    const measure = lot.measures.find((one) => one.measure.id === id)?.measure;
    return (language === 'cy' ? measure?.nameCy : measure?.name) ?? id;
  };
  const rows = commitments.map(({ id, factor, value }) => [
    { children: nameOf(id) },
    { children: factor, format: 'numeric' as const },
    { children: amountInWords(value), format: 'numeric' as const },
  ]);
  return (
    <section aria-labelledby="worth">
      <h2 className="govuk-heading-m" id="worth">
        {t('rehearsal.worth.title')}
      </h2>
      <WideTable
        caption={t('rehearsal.worth.caption', { total: amountInWords(total) })}
        captionClasses="govuk-table__caption--s"
        head={[
          { children: t('rehearsal.worth.commitment') },
          { children: t('rehearsal.worth.factor'), format: 'numeric' },
          { children: t('rehearsal.worth.value'), format: 'numeric' },
        ]}
        rows={rows}
        firstCellIsHeader
      />
      <Points points={points} criteria={lot.criteria} />
    </section>
  );
}

interface PointsProps extends Pick<ShownWorth, 'points'> {
  readonly criteria: ShownWorth['lot']['criteria'];
}

function Points({ points, criteria }: PointsProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (points.length === 0) return <p className="govuk-body">{t('rehearsal.worth.relative')}</p>;
  return points.map(({ id, points: earned, of }) => (
    <p className="govuk-body" key={id}>
      <span lang={lang}>{criteria.find(({ key }) => key === id)?.name ?? id}</span>:{' '}
      {t('rehearsal.worth.points', { earned, of })}
    </p>
  ));
}
