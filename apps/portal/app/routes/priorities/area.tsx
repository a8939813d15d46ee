import type { ReactNode } from 'react';

import { Main, momentInSentence, Tag, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';
import { NeedTitle } from '@commonweal/voices-pages';

import { ask } from '../../session/api.server';
import type { Route } from './+types/area';
import { AreaRoundsDocument } from './priorities.document';

export async function loader({ request, params: { code } }: Route.LoaderArgs) {
  const { place, priorityRounds } = await ask(AreaRoundsDocument, { area: code, code }, request);
  if (!place) throw new Response(null, { status: 404 });
  return { place, rounds: priorityRounds };
}

type Loaded = Route.ComponentProps['loaderData'];

/** The rounds of a place. */
export default function AreaRounds({ loaderData: { place, rounds } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href={`/places/${place.code}`}>{place.name}</WayBack>
      <Main>
        <title>{`${t('priorities.list.title', { place: place.name })} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l" lang={lang}>
            {place.name}
          </span>
          <h1 className="govuk-heading-l">{t('priorities.list.heading')}</h1>
          <p className="cw-lede">{t('priorities.list.lede')}</p>
        </div>
        {rounds.length === 0 && <p className="govuk-body">{t('priorities.list.none')}</p>}
        <ul className="cw-list">
          {rounds.map((round) => (
            <RoundItem key={round.id} round={round} />
          ))}
        </ul>
      </Main>
    </>
  );
}

function RoundItem({ round }: { readonly round: Loaded['rounds'][number] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, phase, opensAt, closesAt, authority } = round;
  const isAnnounced = phase === 'ANNOUNCED';
  const time = momentInSentence(isAnnounced ? opensAt : closesAt, translator);
  return (
    <li className="cw-list__item">
      <h2 className="cw-list__title">
        <a className="govuk-link" href={`/priorities/${encodeURIComponent(id)}`}>
          <NeedTitle {...round} />
        </a>
      </h2>
      <p className="govuk-body">
        <Tag className={phase === 'OPEN' ? 'govuk-tag--green' : 'govuk-tag--grey'}>{t(`voices.phase.${phase}`)}</Tag>{' '}
        <span lang={lang}>{authority.name}</span>
      </p>
      <p className="govuk-body">
        {t(`priorities.list.${isAnnounced ? 'opens' : phase === 'OPEN' ? 'closes' : 'closed'}`, { time })}
      </p>
    </li>
  );
}
