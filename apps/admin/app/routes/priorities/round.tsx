import type { ReactNode } from 'react';

import { Button, FormPage, momentInSentence, PostForm, useTranslator } from '@commonweal/ui';
import { type KnownRound, RoundFacts, RoundResults, useTitleOf } from '@commonweal/voices-pages';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/round';
import { faultsOf } from './form-faults';
import { NeedsTable } from './needs-table';
import { ownRound, roundPath } from './own-round.server';
import { CloseRoundDocument } from './priorities.document';

export const loader = ({ request, params }: Route.LoaderArgs) => ownRound(request, params.roundId);

export async function action({ request, params: { roundId } }: Route.ActionArgs) {
  const { closePriorityRound: ended } = await ask(CloseRoundDocument, { input: { roundId } }, request);
  if (ended.__typename === 'ClosePriorityRoundSuccess') return redirect(roundPath({ id: roundId }));
  return data({ faults: faultsOf(ended) }, { status: 409 });
}

/** A round of one's own authority: its needs, the ballots to enter, counting, the results. */
export default function RoundPage({ loaderData: { round, needs }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  return (
    <FormPage
      title={titleOf(round)}
      faults={actionData?.faults ?? []}
      back={{ href: '/priorities', name: t('rounds.title') }}
    >
      <RoundFacts round={round} />
      <Entering round={round} />
      <Counting round={round} />
      <RoundResults round={round} />
      <NeedsTable round={round} needs={needs} />
    </FormPage>
  );
}

function Entering({ round }: { readonly round: KnownRound }): ReactNode {
  const { t } = useTranslator();
  if (round.phase !== 'OPEN' && round.phase !== 'COUNTING') return null;
  return (
    <Button href={`/priorities/${encodeURIComponent(round.id)}/ballots`} className="govuk-button--secondary">
      {t('rounds.enter.link')}
    </Button>
  );
}

/** The button that counts, once the round is over. */
function Counting({ round: { phase, closesAt } }: { readonly round: KnownRound }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (phase === 'OPEN')
    return <p className="govuk-body">{t('rounds.count.later', { time: momentInSentence(closesAt, translator) })}</p>;
  if (phase !== 'COUNTING') return null;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('rounds.count.title')}</h2>
      <p className="govuk-body">{t('rounds.count.advice')}</p>
      <PostForm>
        <Button>{t('rounds.count.button')}</Button>
      </PostForm>
    </section>
  );
}
