import type { ReactNode } from 'react';

import { InsetText, Main, SummaryList, WayBack, useEnglishLang, useTranslator, numberInWords } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { SaidAndDone } from '../ward/said-and-done';
import { WardDocument } from '../ward/ward.document';
import { WardQuestions } from '../ward/ward-questions';
import type { Route } from './+types/place';
import { DomainBars } from './domain-bars';
import { PartsMap } from './parts-map';
import { PlaceDocument } from './place.document';
import { PlaceAnswers } from './place-answers';
import { PlaceNeeds } from './place-needs';
import { PlaceTenders } from './place-tenders';
import { PlaceTendersDocument } from './place-tenders.document';
import type { Place } from './place-view';
import { Sources } from './sources';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { place, topNeeds, needAnswers } = await ask(PlaceDocument, { code: params.code }, request);
  if (!place) throw new Response(null, { status: 404 });
  const ward = place.kind === 'WARD' ? await ask(WardDocument, { code: place.code }, request) : null;
  const tenders = await ask(PlaceTendersDocument, { code: place.code }, request);
  return { place, topNeeds, needAnswers, ward, tenders };
}

/** What is publicly known of one place. */
export default function PlacePage({ loaderData }: Route.ComponentProps): ReactNode {
  const { place, topNeeds, needAnswers, ward, tenders } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href="/places">{t('place.back')}</WayBack>
      <Main>
        <title>{`${place.name} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l">{t(`place.kind.${place.kind}`)}</span>
          <h1 className="govuk-heading-l" lang={lang}>
            {place.name}
          </h1>
        </div>
        {place.isFictional && <InsetText>{t('place.fictional')}</InsetText>}
        <Facts place={place} />
        {ward && <SaidAndDone ward={ward} tenders={tenders} isAnswered={needAnswers.length > 0} />}
        <Deprived place={place} />
        <PlaceNeeds code={place.code} top={topNeeds} />
        <PlaceAnswers answering={needAnswers} />
        <PlaceTenders code={place.code} parents={place.parents} tenders={tenders} />
        {ward && <WardQuestions code={place.code} ward={ward} />}
        <Sources sources={place.sources} />
      </Main>
    </>
  );
}

/** How deprived it is: in figures, and on a map where there is one. */
function Deprived({ place }: { readonly place: Place }): ReactNode {
  const { t } = useTranslator();
  const { deprivation, map } = place;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('place.deprivation')}</h2>
      {deprivation ? (
        <DomainBars place={place} deprivation={deprivation} />
      ) : (
        <p className="govuk-body">{t('place.unknown')}</p>
      )}
      {deprivation && map && <PartsMap place={place} map={map} />}
      {!place.isFictional && <p className="govuk-body">{t('place.caution')}</p>}
    </section>
  );
}

/** Where it lies, and how it stands, in words. */
function Facts({ place }: { readonly place: Place }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { code, parents, deprivation } = place;
  const rows = [
    { key: { children: t('place.code') }, value: { children: code } },
    ...parents.map((parent) => ({
      key: { children: t(`place.kind.${parent.kind}`) },
      value: {
        children: (
          <a className="govuk-link" lang={lang} href={`/places/${parent.code}`}>
            {parent.name}
          </a>
        ),
      },
    })),
    deprivation && {
      key: { children: t('place.standing') },
      value: { children: <Standing deprivation={deprivation} /> },
    },
  ];
  return <SummaryList rows={rows} />;
}

function Standing({ deprivation }: { readonly deprivation: NonNullable<Place['deprivation']> }): ReactNode {
  const { t } = useTranslator();
  const { rank, decile, mostDeprived, neighbourhoods, mostDeprivedPercent } = deprivation;
  if (rank !== null && decile !== null) return t('place.rank', { rank: numberInWords(rank), decile });
  return t('place.share', { count: neighbourhoods, part: mostDeprived, percent: mostDeprivedPercent });
}
