import type { ReactNode } from 'react';

import type { FrameworkQuery } from '@commonweal/client';
import {
  amountInWords,
  dateInWords,
  percentInWords,
  SummaryList,
  type Translator,
  useTranslator,
} from '@commonweal/ui';

import { InLanguage } from './in-language';
import { SourceNote } from './source-note';

export type Framework = NonNullable<FrameworkQuery['framework']>;

/** What a framework asks, of whom and from when. */
export function FrameworkFacts({ framework }: { readonly framework: Framework }): ReactNode {
  const { t } = useTranslator();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('frameworks.sets.publisher'), framework.publisher],
    [t('frameworks.scope'), framework.scope && <InLanguage en={framework.scope} cy={framework.scopeCy} />],
    [t('frameworks.validity'), <Validity key="v" framework={framework} />],
    [t('frameworks.weights'), <Weights key="w" framework={framework} />],
    [t('frameworks.which.indicators'), framework.indicators.length > 0 && <Indicators framework={framework} />],
    [t('frameworks.notes'), framework.notes.length > 0 && <Notes framework={framework} />],
    [t('frameworks.targetFact'), framework.target && <Target framework={framework} />],
    [t('frameworks.factors'), framework.placeFactors.length > 0 && <Factors framework={framework} />],
    [t('frameworks.sets.licence'), framework.licence && <span lang="en">{framework.licence}</span>],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  return <SummaryList rows={rows} />;
}

interface Shown {
  readonly framework: Framework;
}

function Validity({ framework }: Shown): ReactNode {
  const translator = useTranslator();
  return framework.validity.map(({ from, to, required, source, standing }) => (
    <div key={from ?? ''}>
      {spanOf({ from, to }, translator)}
      {framework.kind === 'NATIONAL' && ` (${translator.t(required ? 'frameworks.required' : 'frameworks.allowed')})`}
      {source && standing && <SourceBelow source={source} standing={standing} />}
    </div>
  ));
}

function spanOf({ from, to }: { from: string | null; to: string | null }, translator: Translator): string {
  if (!from) return translator.t('frameworks.noDate');
  const first = dateInWords(from, translator);
  return to
    ? translator.t('frameworks.fromTo', { from: first, to: dateInWords(to, translator) })
    : translator.t('frameworks.fromOn', { from: first });
}

const SourceBelow = (sourced: Parameters<typeof SourceNote>[0]): ReactNode => (
  <div>
    <SourceNote {...sourced} />
  </div>
);

function Weights({ framework }: Shown): ReactNode {
  const { t } = useTranslator();
  if (framework.minimumWeights.length === 0) return t('frameworks.which.noWeight');
  return framework.minimumWeights.map(({ fromValue, belowValue, percent, basis, source, standing }) => (
    <div key={fromValue}>
      {t(belowValue ? 'frameworks.weightBetween' : 'frameworks.weightFrom', {
        ...{ from: amountInWords(fromValue), below: belowValue ? amountInWords(belowValue) : '' },
        ...{ percent: percentInWords(percent), basis: t(`frameworks.basis.${basis}`) },
      })}
      {source && standing && <SourceBelow source={source} standing={standing} />}
    </div>
  ));
}

function Indicators({ framework }: Shown): ReactNode {
  const { t } = useTranslator();
  return framework.indicators.map(({ fromValue, count, source, standing }) => (
    <div key={fromValue}>
      {t('frameworks.indicatorsFrom', { from: amountInWords(fromValue), count })}
      <SourceBelow source={source} standing={standing} />
    </div>
  ));
}

const Notes = ({ framework }: Shown): ReactNode =>
  framework.notes.map(({ text, textCy, source, standing }) => (
    <div key={text}>
      <InLanguage en={text} cy={textCy} />
      <SourceBelow source={source} standing={standing} />
    </div>
  ));

function Target({ framework: { target } }: Shown): ReactNode {
  const { t } = useTranslator();
  return target && t(`frameworks.targetOf.${target.kind}`, { rate: amountInWords(target.rate) });
}

function Factors({ framework }: Shown): ReactNode {
  const { t } = useTranslator();
  return framework.placeFactors.map(({ decile, factor }) => (
    <div key={decile}>{t('frameworks.factorOf', { decile, factor })}</div>
  ));
}
