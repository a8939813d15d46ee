import type { ReactNode } from 'react';

import { Button, FormPage, Input, PostForm, useFieldError, useTranslator } from '@commonweal/ui';
import { useTitleOf } from '@commonweal/voices-pages';

import type { Route } from './+types/propose';
import { knownRound, propose } from './cast.server';
import { useFaults } from './faults-in-words';

export async function loader({ request, params }: Route.LoaderArgs) {
  const round = await knownRound(request, params.roundId);
  if (round.phase !== 'OPEN') throw new Response(null, { status: 404 });
  return { round };
}

export const action = ({ request, params }: Route.ActionArgs) => propose(request, params.roundId);

/** Proposing a need that is not on the ballot. */
export default function ProposePage({ loaderData: { round }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const faults = useFaults(actionData?.faults);
  const errorOf = useFieldError(faults);
  const back = { href: `/priorities/${encodeURIComponent(round.id)}`, name: titleOf(round) };
  return (
    <FormPage title={t('priorities.propose.title')} faults={faults} back={back}>
      <p className="govuk-body">{t('priorities.propose.lede')}</p>
      <PostForm>
        <Input
          id="title"
          name="title"
          value={actionData?.given['title'] ?? ''}
          label={{ children: t('priorities.propose.field'), className: 'govuk-label--s' }}
          hint={{ children: t('priorities.propose.hint') }}
          errorMessage={errorOf('title')}
          maxLength={150}
        />
        <Button>{t('priorities.propose.send')}</Button>
      </PostForm>
    </FormPage>
  );
}
