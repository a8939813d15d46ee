import type { ReactNode } from 'react';

import { InsetText, Main, SummaryList, useTranslator, WarningText } from '@commonweal/ui';

import { webhookPath } from './webhooks-path';

interface Made {
  readonly title: string;
  readonly secret: string;
  readonly endpoint: { readonly id: string; readonly url: string };
}

/** What messages are signed with, on the one occasion on which it is shown. */
export function WebhookSecret({ title, secret, endpoint }: Made): ReactNode {
  const { t } = useTranslator();
  const value = { children: <span className="cw-hash">{secret}</span> };
  return (
    <Main>
      <title>{`${title} – ${t('serviceName')}`}</title>
      <span className="govuk-caption-l">
        <span className="cw-hash">{endpoint.url}</span>
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <WarningText iconFallbackText={t('programs.warning')}>{t('webhooks.onlyOnce')}</WarningText>
      <SummaryList rows={[{ key: { children: t('webhooks.secret') }, value }]} />
      <InsetText>{t('webhooks.how')}</InsetText>
      <p className="govuk-body">
        <a className="govuk-link" href={webhookPath(endpoint.id)}>
          {t('webhooks.toWebhook')}
        </a>
      </p>
    </Main>
  );
}
