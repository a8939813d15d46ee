import type { ReactNode } from 'react';

import { Button, Main, PostForm, WarningText, WayBack, useTranslator } from '@commonweal/ui';
import { redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/revoke-program';
import { knownProgram } from './known-program.server';
import { RevokeProgramDocument } from './program.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  return { program: await knownProgram(request, params.programId) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { revokeApiClient } = await ask(RevokeProgramDocument, { input: { clientId: params.programId } }, request);
  if (revokeApiClient.__typename !== 'RevokeApiClientSuccess') throw new Response(null, { status: 404 });
  return redirect(`/programs/${encodeURIComponent(params.programId)}`);
}

/** Asks once more before a program's access is ended for good. */
export default function RevokeProgram({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { program } = loaderData;
  const title = t('programs.revokeTitle', { name: program.name });
  return (
    <>
      <WayBack href={`/programs/${encodeURIComponent(program.id)}`}>{t('programs.toProgram')}</WayBack>
      <Main>
        <title>{`${title} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-l">{title}</h1>
        <WarningText iconFallbackText={t('programs.warning')}>{t('programs.revokeAdvice')}</WarningText>
        <PostForm>
          <Button className="govuk-button--warning">{t('programs.revokeButton')}</Button>
        </PostForm>
      </Main>
    </>
  );
}
