import type { ReactNode } from 'react';

import { Main, momentInSentence, Panel, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/thanks';
import { knownRound } from './cast.server';

const DONE = ['ballot', 'change', 'need'] as const;

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const done = DONE.find((each) => each === url.searchParams.get('for')) ?? 'ballot';
  return { done, round: await knownRound(request, params.roundId) };
}

/** What was sent is in, and what happens next. */
export default function ThanksPage({ loaderData: { done, round } }: Route.ComponentProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const title = t(`priorities.thanks.${done}.title`);
  return (
    <Main>
      <title>{`${title} – ${t('serviceName')}`}</title>
      <Panel title={title} />
      <p className="govuk-body">
        {t(`priorities.thanks.${done}.next`, { time: momentInSentence(round.closesAt, translator) })}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/priorities/${encodeURIComponent(round.id)}`}>
          {t('priorities.thanks.back')}
        </a>
      </p>
    </Main>
  );
}
