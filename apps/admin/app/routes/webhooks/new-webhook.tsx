import type { ReactNode } from 'react';

import { Main, WayBack, useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { ask } from '../../session/api.server';
import { ownOrganisation } from '../programs/own-organisation.server';
import { toSignInAgain } from '../programs/sign-in-again.server';
import type { Route } from './+types/new-webhook';
import { NewWebhookForm } from './new-webhook-form';
import { isFaultyUrl, readWebhookForm, type WebhookForm } from './webhook-form';
import { WebhookSecret } from './webhook-secret';
import { CreateWebhookDocument } from './webhooks.document';
import { webhooksPath } from './webhooks-path';

export async function loader({ request, url }: Route.LoaderArgs) {
  return ownOrganisation(request, url.searchParams.get('organisation'));
}

const refused = (form: WebhookForm) => data({ form, made: null }, { status: 400 });

export async function action({ request, url }: Route.ActionArgs) {
  const form = readWebhookForm(await request.formData());
  if (isFaultyUrl(form)) return refused(form);
  const { organisation } = await ownOrganisation(request, url.searchParams.get('organisation'));
  const input = { organisationId: organisation.id, url: form.url, kinds: form.kinds };
  const { createWebhookEndpoint: made } = await ask(CreateWebhookDocument, { input }, request);
  if (made.__typename === 'CreateWebhookEndpointSuccess')
    return data({ form, made }, { headers: { 'cache-control': 'no-store' } });
  if (made.__typename === 'InvalidInput') return refused(form);
  if (made.__typename === 'FreshSignInNeeded') throw toSignInAgain(url);
  throw new Response(null, { status: 404 });
}

/** Making a webhook; its secret is shown on the answer, and never again. */
export default function NewWebhook({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  if (actionData?.made) return <WebhookSecret title={t('webhooks.made')} {...actionData.made} />;
  return (
    <>
      <WayBack href={webhooksPath(loaderData.organisation.id)}>{t('webhooks.back')}</WayBack>
      <Main>
        <NewWebhookForm form={actionData?.form} isFaulty={actionData !== undefined} />
      </Main>
    </>
  );
}
