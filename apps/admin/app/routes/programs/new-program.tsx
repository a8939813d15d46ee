import type { ReactNode } from 'react';

import { Main, WayBack, useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/new-program';
import { NewProgramForm } from './new-program-form';
import { NewSecret } from './new-secret';
import { ownOrganisation } from './own-organisation.server';
import { toSignInAgain } from './sign-in-again.server';
import { type FaultyField, type ProgramForm, faultyFields, readProgramForm } from './program-form';
import { CreateProgramDocument } from './programs.document';
import { programsPath } from './programs-path';

export async function loader({ request, url }: Route.LoaderArgs) {
  return ownOrganisation(request, url.searchParams.get('organisation'));
}

const refused = (form: ProgramForm, faults: readonly FaultyField[]) =>
  data({ form, faults, made: null }, { status: 400 });

export async function action({ request, url }: Route.ActionArgs) {
  const form = readProgramForm(await request.formData());
  const faults = faultyFields(form);
  const { name, kind, scopes, lifetimeDays } = form;
  if (faults.length > 0 || !kind) return refused(form, faults);
  const { organisation } = await ownOrganisation(request, url.searchParams.get('organisation'));
  const input = { organisationId: organisation.id, name, kind, scopes, lifetimeDays };
  const { createApiClient } = await ask(CreateProgramDocument, { input }, request);
  if (createApiClient.__typename === 'CreateApiClientSuccess')
    return data({ form, faults, made: createApiClient }, { headers: { 'cache-control': 'no-store' } });
  if (createApiClient.__typename === 'InvalidInput') return refused(form, ['name']);
  if (createApiClient.__typename === 'FreshSignInNeeded') throw toSignInAgain(url);
  throw new Response(null, { status: 404 });
}

/** Making a program; its secret is shown on the answer, and never again. */
export default function NewProgram({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const back = programsPath(loaderData.organisation.id);
  if (actionData?.made) return <NewSecret title={t('programs.made')} {...actionData.made} />;
  return (
    <>
      <WayBack href={back}>{t('programs.back')}</WayBack>
      <Main>
        <NewProgramForm form={actionData?.form} faults={actionData?.faults ?? []} />
      </Main>
    </>
  );
}
