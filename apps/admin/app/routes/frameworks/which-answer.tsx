import type { ReactNode } from 'react';

import type { FrameworkForQuery } from '@commonweal/client';
import { percentInWords, SummaryList, useTranslator } from '@commonweal/ui';

import { InLanguage } from './in-language';
import { SourcedList } from './sourced-list';

type Answer = FrameworkForQuery['frameworkFor'];

/** The framework, what it asks, and each reason with its source. */
export function WhichAnswer({ answer }: { readonly answer: Answer }): ReactNode {
  const { t } = useTranslator();
  const { framework, minimumWeight, partOfScore, indicators, local, reasons } = answer;
  const weight = minimumWeight
    ? t('frameworks.which.weightOf', {
        percent: percentInWords(minimumWeight),
        part: t(`frameworks.which.part.${partOfScore ?? 'TOTAL_SCORE'}`),
      })
    : t('frameworks.which.noWeight');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('frameworks.which.framework'), framework ? <To {...framework} /> : t('frameworks.which.noFramework')],
    [t('frameworks.which.weight'), weight],
    [t('frameworks.which.indicators'), String(indicators)],
    [t('frameworks.which.binding'), t(answer.binding ? 'frameworks.which.bound' : 'frameworks.which.notBound')],
    [t('frameworks.own'), local.length > 0 ? local.map((one) => <To key={one.id} {...one} />) : t('frameworks.none')],
  ];
  return (
    <section aria-labelledby="answer">
      <h2 className="govuk-heading-m" id="answer">
        {t('frameworks.which.answer')}
      </h2>
      <SummaryList rows={facts.map(([key, value]) => ({ key: { children: key }, value: { children: value } }))} />
      <h3 className="govuk-heading-s">{t('frameworks.which.why')}</h3>
      <SourcedList reasons={reasons} />
    </section>
  );
}

const To = ({
  id,
  title,
  titleCy,
}: {
  readonly id: string;
  readonly title: string;
  readonly titleCy: string | null;
}) => (
  <a className="govuk-link" href={`/frameworks/${encodeURIComponent(id)}`}>
    <InLanguage en={title} cy={titleCy} />
  </a>
);
