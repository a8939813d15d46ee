import type { ReactNode } from 'react';

import { InsetText, Main, NotificationBanner, Pagination, useTranslator, WayBack } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { toSignInAgain } from '../programs/sign-in-again.server';
import type { Route } from './+types/webhook';
import { DeliveriesTable } from './deliveries-table';
import { DONE, doWithWebhook } from './do-with-webhook.server';
import { knownWebhook } from './known-webhook.server';
import { TestButton, WebhookDeeds } from './webhook-deeds';
import { type Webhook, WebhookFacts } from './webhook-facts';
import { WebhookSecret } from './webhook-secret';
import { RotateWebhookDocument } from './webhook.document';
import { webhookPath } from './webhooks-path';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  const done = DONE.find((deed) => deed === url.searchParams.get('done')) ?? null;
  return { webhook: await knownWebhook(request, params.webhookId, after), isFirstPage: after === null, done };
}

export async function action({ request, params: { webhookId }, url }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get('do') !== 'rotate') {
    const done = await doWithWebhook({ request, endpointId: webhookId, form });
    return redirect(`${webhookPath(webhookId)}?${new URLSearchParams({ done })}`);
  }
  const input = { endpointId: webhookId };
  const { rotateWebhookSecret: rotated } = await ask(RotateWebhookDocument, { input }, request);
  if (rotated.__typename === 'FreshSignInNeeded') throw toSignInAgain(url);
  if (rotated.__typename !== 'RotateWebhookSecretSuccess') throw new Response(null, { status: 404 });
  return data({ made: rotated }, { headers: { 'cache-control': 'no-store' } });
}

/** One webhook: what it is told of, how it stands, what can be done with it, and what was sent to it. */
export default function WebhookPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { webhook, done } = loaderData;
  if (actionData) return <WebhookSecret title={t('webhooks.rotated')} {...actionData.made} />;
  return (
    <>
      <WayBack href="/webhooks">{t('webhooks.back')}</WayBack>
      <Main>
        <title>{`${webhook.url} – ${t('serviceName')}`}</title>
        {done && (
          <NotificationBanner type="success" title={t('ui.success')}>
            <p className="govuk-notification-banner__heading">{t(`webhooks.done.${done}`)}</p>
          </NotificationBanner>
        )}
        <h1 className="govuk-heading-l">
          <span className="cw-hash">{webhook.url}</span>
        </h1>
        <Stopped webhook={webhook} />
        <WebhookFacts webhook={webhook} />
        <TestButton />
        <Log {...loaderData} />
        <WebhookDeeds webhook={webhook} />
      </Main>
    </>
  );
}

function Stopped({ webhook: { status } }: { readonly webhook: Webhook }): ReactNode {
  const { t } = useTranslator();
  if (status !== 'FAILING' && status !== 'GONE') return null;
  return <InsetText>{t(`webhooks.stopped.${status}`)}</InsetText>;
}

function Log({ webhook, isFirstPage }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { edges, pageInfo } = webhook.deliveries;
  const older = pageInfo.hasNextPage && pageInfo.endCursor;
  const path = webhookPath(webhook.id);
  if (edges.length === 0) return <p className="govuk-body">{t('webhooks.log.none')}</p>;
  return (
    <>
      <DeliveriesTable deliveries={edges.map(({ node }) => node)} />
      {(older || !isFirstPage) && (
        <Pagination
          landmarkLabel={t('webhooks.log.pages')}
          previous={isFirstPage ? undefined : { href: path, children: t('webhooks.log.newest') }}
          next={
            older
              ? { href: `${path}?${new URLSearchParams({ after: older })}`, children: t('webhooks.log.older') }
              : undefined
          }
        />
      )}
    </>
  );
}
