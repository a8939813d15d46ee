import type { ReactNode } from 'react';

import { Button, InsetText, Main, PostForm, Select, WayBack, momentInSentence, useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { ask } from '../../session/api.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/program';
import { Lifetime } from './new-program-form';
import { NewSecret } from './new-secret';
import { knownProgram } from './known-program.server';
import { chosenNumber, GRACES, LIFETIMES } from './program-form';
import { ProgramFacts, type Program } from './program-facts';
import { RotateProgramDocument } from './program.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  return { program: await knownProgram(request, params.programId) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const input = {
    clientId: params.programId,
    lifetimeDays: chosenNumber(LIFETIMES, form.get('lifetime'), 365),
    graceHours: chosenNumber(GRACES, form.get('grace'), 24),
  };
  const { rotateApiClient } = await ask(RotateProgramDocument, { input }, request);
  const made = rotateApiClient.__typename === 'RotateApiClientSuccess' ? rotateApiClient : null;
  if (!made) throw new Response(null, { status: 404 });
  return data({ made }, { headers: { 'cache-control': 'no-store' } });
}

/** One program: what it may do, its secrets, replacing them, and the way to end it. */
export default function ProgramPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { program } = loaderData;
  if (actionData) return <NewSecret title={t('programs.rotated')} {...actionData.made} />;
  return (
    <>
      <WayBack href="/programs">{t('programs.back')}</WayBack>
      <Main>
        <title>{`${program.name} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-l">{program.name}</h1>
        <ProgramFacts program={program} />
        <p className="govuk-body">
          <AuditLink href={`/programs/${encodeURIComponent(program.id)}/audit`} />
        </p>
        {program.revokedAt ? <Revoked at={program.revokedAt} /> : <Changes program={program} />}
      </Main>
    </>
  );
}

function Revoked({ at }: { readonly at: string }): ReactNode {
  const translator = useTranslator();
  const moment = momentInSentence(at, translator);
  return <InsetText>{translator.t('programs.revokedAt', { moment })}</InsetText>;
}

function Changes({ program }: { readonly program: Program }): ReactNode {
  const { t } = useTranslator();
  const items = GRACES.map((value) => ({ value: String(value), children: t(`programs.graces.${value}`) }));
  return (
    <>
      <h2 className="govuk-heading-m">{t('programs.rotate')}</h2>
      <p className="govuk-body">{t('programs.rotateAdvice')}</p>
      <PostForm>
        <Lifetime chosen={365} />
        <Select name="grace" items={items} value="24" label={{ children: t('programs.graceQuestion') }} />
        <Button className="govuk-button--secondary">{t('programs.rotateButton')}</Button>
      </PostForm>
      <h2 className="govuk-heading-m">{t('programs.revoke')}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/programs/${encodeURIComponent(program.id)}/revoke`}>
          {t('programs.revokeLink')}
        </a>
      </p>
    </>
  );
}
