import type { ReactNode } from 'react';

import type { OpenMeasuresToChooseQuery } from '@commonweal/client';
import { amountInWords, Checkboxes, useTranslator } from '@commonweal/ui';

type Measure = OpenMeasuresToChooseQuery['measures'][number];

interface ChoicesProps {
  readonly measures: readonly Measure[];
  readonly chosen: readonly string[];
  /** Whose gain each is, by its id; graded only where it is nobody's in pounds. */
  readonly gains: Readonly<Record<string, string | null>>;
}

/** Measures by what they are about, each with its value, licence and how far it can be trusted. */
export function MeasureChoices({ measures, chosen, gains }: ChoicesProps): ReactNode {
  const { t, language } = useTranslator();
  const themes = [...new Set(measures.map(({ theme }) => theme))];
  return themes.map((theme) => (
    <Checkboxes
      key={theme}
      idPrefix={`measure-${theme}`}
      name="measure"
      values={chosen}
      fieldset={{
        legend: { children: t(`criteriaEditor.measures.theme.${theme}`), className: 'govuk-fieldset__legend--m' },
      }}
      items={measures
        .filter((measure) => measure.theme === theme)
        .map((measure) => ({
          value: measure.id,
          children: language === 'cy' ? measure.nameCy : measure.name,
          hint: { children: <About measure={measure} gain={gains[measure.id] ?? 'NONE'} /> },
        }))}
    />
  ));
}

function About({ measure, gain }: { readonly measure: Measure; readonly gain: string }): ReactNode {
  const { t, language } = useTranslator();
  const { proxyValue, priceYear, unit, unitCy, licence, uncertainty, source } = measure;
  const words = language === 'cy' ? unitCy : unit;
  return (
    <>
      <strong>{t(`criteriaEditor.measures.gain.${gain}`)}.</strong>{' '}
      {proxyValue
        ? t('criteriaEditor.measures.value', { amount: amountInWords(proxyValue), unit: words, year: priceYear ?? '' })
        : t('criteriaEditor.measures.graded', { unit: words })}{' '}
      <span lang="en">{uncertainty}</span>{' '}
      {proxyValue && (
        <span lang="en">
          {source} ({licence})
        </span>
      )}
    </>
  );
}
