import type { ReactNode } from 'react';

import type { WebhookQuery } from '@commonweal/client';
import { momentInSentence, momentInWords, SummaryList, type Translator, useTranslator } from '@commonweal/ui';

import { actionInWords } from '../audit/changes-table';
import { StatusTag } from './webhook-status';

export type Webhook = Extract<WebhookQuery['node'], { __typename: 'WebhookEndpoint' }>;

/** What a webhook is told of, how it stands, and when its secrets were made. */
export function WebhookFacts({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('webhooks.standing'), <StatusTag key="status" status={webhook.status} />],
    [t('webhooks.kinds'), <Kinds key="kinds" kinds={webhook.kinds} />],
    [t('webhooks.secrets'), secretsInWords(webhook, translator)],
    [t('programs.createdBy'), webhook.createdBy?.name],
    [t('programs.createdAt'), momentInWords(webhook.createdAt, translator)],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  return <SummaryList rows={rows} />;
}

function Kinds({ kinds }: Pick<Webhook, 'kinds'>): ReactNode {
  const translator = useTranslator();
  if (kinds.length === 0) return translator.t('webhooks.allKinds');
  return (
    <ul className="govuk-list">
      {kinds.map((kind) => (
        <li key={kind}>{actionInWords(kind, translator)}</li>
      ))}
    </ul>
  );
}

function secretsInWords({ secrets }: Webhook, translator: Translator): ReactNode {
  const { t } = translator;
  return (
    <ul className="govuk-list">
      {secrets.map(({ createdAt, expiresAt }) => (
        <li key={createdAt}>
          {expiresAt
            ? t('webhooks.oldSecret', { ends: momentInSentence(expiresAt, translator) })
            : t('webhooks.newSecret', { made: momentInSentence(createdAt, translator) })}
        </li>
      ))}
    </ul>
  );
}
