import type { ReactNode } from 'react';

import type { WebhooksQuery } from '@commonweal/client';
import { dateInWords, type TableCell, type Translator, useTranslator, WideTable } from '@commonweal/ui';

import { StatusTag } from './webhook-status';
import { webhookPath } from './webhooks-path';

type Webhook = WebhooksQuery['webhookEndpoints']['edges'][number]['node'];

/** Webhooks with what they are told of and how they stand. */
export function WebhooksTable({ webhooks }: { readonly webhooks: readonly Webhook[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const head = ['url', 'kinds', 'standing', 'createdAt'].map((key) => ({ children: t(`webhooks.${key}`) }));
  return (
    <WideTable
      caption={t('webhooks.caption')}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={webhooks.map((webhook) => cellsOf(webhook, translator))}
      firstCellIsHeader
    />
  );
}

const cellsOf = ({ id, url, kinds, status, createdAt }: Webhook, translator: Translator): TableCell[] => [
  {
    children: (
      <a className="govuk-link cw-hash" href={webhookPath(id)}>
        {url}
      </a>
    ),
  },
  {
    children:
      kinds.length === 0
        ? translator.t('webhooks.allKinds')
        : translator.t('webhooks.someKinds', { count: kinds.length }),
  },
  { children: <StatusTag status={status} /> },
  { children: dateInWords(createdAt, translator) },
];
