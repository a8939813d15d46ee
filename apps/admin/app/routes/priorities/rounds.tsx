import type { ReactNode } from 'react';

import { Button, dateInWords, Main, Tag, useTranslator, WideTable } from '@commonweal/ui';
import { NeedTitle } from '@commonweal/voices-pages';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import type { Route } from './+types/rounds';
import { OwnRoundsDocument } from './priorities.document';

export async function loader({ request }: Route.LoaderArgs) {
  const authorityId = await ownAuthority(request);
  const { priorityRounds, communityNeeds } = await ask(OwnRoundsDocument, { authorityId }, request);
  const waiting = (id: string) =>
    communityNeeds.filter(({ roundId, state }) => roundId === id && state === 'PROPOSED').length;
  return { rounds: priorityRounds.map((round) => ({ ...round, waiting: waiting(round.id) })) };
}

type Round = Route.ComponentProps['loaderData']['rounds'][number];

/** The rounds of the authority. */
export default function Rounds({ loaderData: { rounds } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('rounds.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('rounds.title')}</h1>
      <p className="govuk-body-l">{t('rounds.lede')}</p>
      <div className="govuk-button-group">
        <Button href="/priorities/new">{t('rounds.open')}</Button>
        <Button href="/questions" className="govuk-button--secondary">
          {t('rounds.questions')}
        </Button>
      </div>
      {rounds.length === 0 ? <p className="govuk-body">{t('rounds.none')}</p> : <RoundsTable rounds={rounds} />}
    </Main>
  );
}

function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const row = ({ id, phase, areaCode, area, closesAt, waiting, ...titled }: Round) => [
    {
      children: (
        <a className="govuk-link" href={`/priorities/${encodeURIComponent(id)}`}>
          <NeedTitle {...titled} />
        </a>
      ),
    },
    { children: area?.name ?? areaCode },
    {
      children: (
        <Tag className={phase === 'OPEN' ? 'govuk-tag--green' : 'govuk-tag--grey'}>{t(`voices.phase.${phase}`)}</Tag>
      ),
    },
    { children: dateInWords(closesAt, translator) },
    { children: String(waiting), format: 'numeric' as const },
  ];
  return (
    <WideTable
      caption={t('rounds.caption')}
      captionClasses="govuk-visually-hidden"
      head={[
        ...['round', 'area', 'phase', 'closes'].map((key) => ({ children: t(`rounds.${key}`) })),
        { children: t('rounds.waiting'), format: 'numeric' },
      ]}
      rows={rounds.map(row)}
      firstCellIsHeader
    />
  );
}
