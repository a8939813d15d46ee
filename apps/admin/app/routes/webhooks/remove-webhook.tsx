import type { ReactNode } from 'react';

import { Button, Main, PostForm, WarningText, WayBack, useTranslator } from '@commonweal/ui';
import { redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/remove-webhook';
import { knownWebhook } from './known-webhook.server';
import { RemoveWebhookDocument } from './webhook.document';
import { webhookPath } from './webhooks-path';

export async function loader({ request, params }: Route.LoaderArgs) {
  return { webhook: await knownWebhook(request, params.webhookId) };
}

export async function action({ request, params: { webhookId: endpointId } }: Route.ActionArgs) {
  const { removeWebhookEndpoint } = await ask(RemoveWebhookDocument, { input: { endpointId } }, request);
  if (removeWebhookEndpoint.__typename !== 'RemoveWebhookEndpointSuccess') throw new Response(null, { status: 404 });
  return redirect('/webhooks');
}

/** Asks once more before a webhook is removed for good. */
export default function RemoveWebhook({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { webhook } = loaderData;
  return (
    <>
      <WayBack href={webhookPath(webhook.id)}>{t('webhooks.toWebhook')}</WayBack>
      <Main>
        <title>{`${t('webhooks.removeTitle')} – ${t('serviceName')}`}</title>
        <span className="govuk-caption-l">
          <span className="cw-hash">{webhook.url}</span>
        </span>
        <h1 className="govuk-heading-l">{t('webhooks.removeTitle')}</h1>
        <WarningText iconFallbackText={t('programs.warning')}>{t('webhooks.removeAdvice')}</WarningText>
        <PostForm>
          <Button className="govuk-button--warning">{t('webhooks.removeButton')}</Button>
        </PostForm>
      </Main>
    </>
  );
}
