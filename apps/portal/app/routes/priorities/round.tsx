import type { ReactNode } from 'react';

import { FormPage, InsetText, momentInSentence, useTranslator } from '@commonweal/ui';
import { type KnownRound, RoundFacts, RoundResults, useTitleOf } from '@commonweal/voices-pages';

import type { Route } from './+types/round';
import { BallotForm } from './ballot-form';
import { cast, knownRound } from './cast.server';
import { useFaults } from './faults-in-words';

export async function loader({ request, params }: Route.LoaderArgs) {
  return { round: await knownRound(request, params.roundId) };
}

export const action = ({ request, params }: Route.ActionArgs) => cast(request, params.roundId);

/** A round: the ballot while it is open, the results once it was counted. */
export default function RoundPage({ loaderData: { round }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const faults = useFaults(actionData?.faults, round.mostChoices);
  const back = { href: `/places/${round.areaCode}/priorities`, name: t('priorities.back') };
  return (
    <FormPage title={titleOf(round)} faults={faults} back={back}>
      {round.area?.isFictional && <InsetText>{t('priorities.fictional')}</InsetText>}
      <RoundFacts round={round} placesPath="/places" />
      {round.phase === 'OPEN' && (
        <>
          {round.needs.length === 0 ? (
            <p className="govuk-body">{t('priorities.noNeeds')}</p>
          ) : (
            <BallotForm round={round} given={actionData?.given ?? {}} faults={faults} />
          )}
          <Missing round={round} />
        </>
      )}
      <Waiting round={round} />
      <RoundResults round={round} />
    </FormPage>
  );
}

/** The way to propose what is not there. */
function Missing({ round: { id } }: { readonly round: KnownRound }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/priorities/${encodeURIComponent(id)}/propose`}>
        {t('priorities.missing')}
      </a>
    </p>
  );
}

/** What happens next, while nothing can be done. */
function Waiting({ round: { phase, opensAt } }: { readonly round: KnownRound }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (phase === 'ANNOUNCED')
    return <p className="govuk-body">{t('priorities.announced', { time: momentInSentence(opensAt, translator) })}</p>;
  return phase === 'COUNTING' && <p className="govuk-body">{t('priorities.counting')}</p>;
}
