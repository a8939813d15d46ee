import type { ReactNode } from 'react';

import type { WebhookStatus } from '@commonweal/client';
import { Tag, useTranslator } from '@commonweal/ui';

const COLOURS: Readonly<Record<WebhookStatus, string>> = {
  ACTIVE: 'green',
  PAUSED: 'grey',
  FAILING: 'red',
  GONE: 'red',
};

/** What becomes of the changes for a webhook, in a word or two. */
export function StatusTag({ status }: { readonly status: WebhookStatus }): ReactNode {
  const { t } = useTranslator();
  return <Tag className={`govuk-tag--${COLOURS[status]}`}>{t(`webhooks.status.${status}`)}</Tag>;
}
