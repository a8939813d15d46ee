import type { ReactNode } from 'react';

import type { AdminMeasureSetQuery } from '@commonweal/client';
import { amountInWords, Main, SummaryList, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/measure';
import { InLanguage } from './in-language';
import { MeasureSetDocument } from './sets.document';
import { SourceNote } from './source-note';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { measureSet } = await ask(MeasureSetDocument, { id: params.setId }, request);
  const measure = measureSet?.measures.find(({ code }) => code === params.code);
  if (!measureSet || !measure) throw new Response(null, { status: 404 });
  return { measure, setId: measureSet.id };
}

/** One measure: value, source, licence, uncertainty, and the value in newer prices with how it was worked out. */
export default function MeasurePage({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { measure, setId } = loaderData;
  return (
    <>
      <WayBack href={`/frameworks/sets/${encodeURIComponent(setId)}`}>{t('frameworks.sets.back')}</WayBack>
      <Main>
        <title>{`${measure.name} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-l">
          <InLanguage en={measure.name} cy={measure.nameCy} />
        </h1>
        <MeasureFacts measure={measure} />
      </Main>
    </>
  );
}

type Measure = NonNullable<AdminMeasureSetQuery['measureSet']>['measures'][number];

interface Shown {
  readonly measure: Measure;
}

function MeasureFacts({ measure }: Shown): ReactNode {
  const { t } = useTranslator();
  const english = (text: string | null) => text && <span lang="en">{text}</span>;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['code', measure.code],
    ['unit', <InLanguage key="u" en={measure.unit} cy={measure.unitCy} />],
    ['outcome', measure.outcome && <InLanguage en={measure.outcome} cy={measure.outcomeCy} />],
    ['value', <Value key="v" measure={measure} />],
    ['licence', english(measure.licence)],
    ['uprated', measure.uprated && <Uprated measure={measure} />],
    ['uncertainty', english(measure.uncertainty)],
    ['overlap', english(measure.overlapGroup)],
  ];
  const rows = facts.map(
    ([key, value]) =>
      Boolean(value) && { key: { children: t(`frameworks.measure.${key}`) }, value: { children: value } },
  );
  return <SummaryList rows={rows} />;
}

function Value({ measure: { proxyValue, priceYear, low, high, source, standing } }: Shown): ReactNode {
  const { t } = useTranslator();
  if (!proxyValue) return t('frameworks.measure.graded');
  const value = t('frameworks.measure.inPrices', { amount: amountInWords(proxyValue), year: priceYear ?? '' });
  return (
    <>
      {value}
      {low && high && ` ${t('frameworks.measure.range', { low: amountInWords(low), high: amountInWords(high) })}`}
      <br />
      {source && standing ? <SourceNote source={source} standing={standing} /> : source}
    </>
  );
}

function Uprated({ measure: { uprated, proxyValue } }: Shown): ReactNode {
  const { t } = useTranslator();
  if (!uprated || !proxyValue) return null;
  const { amount, priceYear, from, to, source, licence } = uprated;
  return (
    <>
      {t('frameworks.measure.inPrices', { amount: amountInWords(amount), year: priceYear })}
      <br />
      {t('frameworks.measure.working', {
        published: amountInWords(proxyValue),
        to,
        from,
        amount: amountInWords(amount),
      })}
      <br />
      <small className="govuk-body-s" lang="en">{`${source}. ${licence}`}</small>
    </>
  );
}
