import type { ReactNode } from 'react';

import {
  amountInWords,
  Button,
  InsetText,
  Main,
  PostForm,
  SummaryList,
  useTranslator,
  WayBack,
  WideTable,
} from '@commonweal/ui';
import { redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/set';
import { InLanguage } from './in-language';
import { MeasureSetDocument, RemoveMeasureSetDocument } from './sets.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { measureSet } = await ask(MeasureSetDocument, { id: params.setId }, request);
  if (!measureSet) throw new Response(null, { status: 404 });
  return { set: measureSet };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { removeMeasureSet } = await ask(RemoveMeasureSetDocument, { input: { setId: params.setId } }, request);
  if (removeMeasureSet.__typename !== 'RemoveMeasureSetSuccess') throw new Response(null, { status: 404 });
  return redirect('/frameworks');
}

/** A measure set: its terms, and every measure with its value. */
export default function SetPage({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { set } = loaderData;
  const facts: readonly (readonly [string, string])[] = [
    [t('frameworks.sets.publisher'), set.publisher],
    [t('frameworks.sets.licence'), set.licence],
    [t('frameworks.import.key'), set.key],
  ];
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{`${set.name} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-l">
          <InLanguage en={set.name} cy={set.nameCy} />
        </h1>
        <SummaryList rows={facts.map(([key, value]) => ({ key: { children: key }, value: { children: value } }))} />
        <InsetText>{t(set.mayBePublic ? 'frameworks.sets.open' : 'frameworks.sets.neverOut')}</InsetText>
        {set.attributions.map((text) => (
          <p key={text} className="govuk-body-s" lang="en">
            {text}
          </p>
        ))}
        <Measures set={set} />
        {set.importedAt && (
          <PostForm>
            <Button className="govuk-button--warning">{t('frameworks.sets.remove')}</Button>
          </PostForm>
        )}
      </Main>
    </>
  );
}

function Measures({ set }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const head = ['name', 'unit', 'value', 'licence'].map((key) => ({ children: t(`frameworks.measure.${key}`) }));
  const rows = set.measures.map((measure) => [
    {
      children: (
        <a
          className="govuk-link"
          href={`/frameworks/sets/${encodeURIComponent(set.id)}/${encodeURIComponent(measure.code)}`}
        >
          <InLanguage en={measure.name} cy={measure.nameCy} />
        </a>
      ),
    },
    { children: <InLanguage en={measure.unit} cy={measure.unitCy} /> },
    {
      children: measure.proxyValue
        ? `${amountInWords(measure.proxyValue)} (${measure.priceYear})`
        : t('frameworks.measure.graded'),
    },
    { children: <span lang="en">{measure.licence}</span> },
  ]);
  return (
    <WideTable
      caption={t('frameworks.measure.caption', { number: set.measures.length })}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={rows}
      firstCellIsHeader
    />
  );
}
