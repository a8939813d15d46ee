import type { ReactNode } from 'react';

import { Main, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/measures';
import { MeasureItem } from './measure-item';
import { OpenMeasuresDocument } from './measures.document';

const OPEN_SET = 'commonweal-open-measures';

export async function loader({ request }: Route.LoaderArgs) {
  const { measureSet } = await ask(OpenMeasuresDocument, { id: OPEN_SET }, request);
  if (!measureSet) throw new Response(null, { status: 404 });
  const themes = [...new Set(measureSet.measures.map(({ theme }) => theme ?? ''))];
  return { set: measureSet, themes };
}

/** The open measures with their sources: what commitments of bidders are counted by. */
export default function Measures({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { set, themes } = loaderData;
  const valued = set.measures.filter(({ proxyValue }) => proxyValue !== null).length;
  const series = set.measures.find(({ uprated }) => uprated)?.uprated?.source;
  const lang = useEnglishLang();
  return (
    <Main>
      <title>{`${t('measures.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('measures.title')}</h1>
      <p className="govuk-body-l">{t('measures.lead')}</p>
      <p className="govuk-body">{t('measures.numbers', { number: set.measures.length, valued })}</p>
      {themes.map((theme) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 className="govuk-heading-m" id={theme}>
            {t(`measures.themes.${theme}`)}
          </h2>
          {set.measures
            .filter((measure) => measure.theme === theme)
            .map((measure) => (
              <MeasureItem key={measure.code} measure={measure} />
            ))}
        </section>
      ))}
      <h2 className="govuk-heading-m">{t('measures.terms')}</h2>
      <p className="govuk-body">{t('measures.licence', { licence: set.licence })}</p>
      {[...set.attributions, ...(series ? [series] : [])].map((text) => (
        <p key={text} className="govuk-body-s" lang={lang}>
          {text}
        </p>
      ))}
    </Main>
  );
}
