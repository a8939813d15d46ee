import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import type { Webhook } from './webhook-facts';
import { webhookPath } from './webhooks-path';

/** What can be done with a webhook. */
export function WebhookDeeds({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const { t } = useTranslator();
  const [deed, word] =
    webhook.status === 'ACTIVE' ? (['pause', 'pauseButton'] as const) : (['resume', 'resumeButton'] as const);
  return (
    <>
      <h2 className="govuk-heading-m">{t('webhooks.changeTitle')}</h2>
      <p className="govuk-body">{t(`webhooks.${deed}Advice`)}</p>
      <PostForm>
        <Button name="do" value={deed} className="govuk-button--secondary">
          {t(`webhooks.${word}`)}
        </Button>
      </PostForm>
      <p className="govuk-body">{t('webhooks.rotateAdvice')}</p>
      <PostForm>
        <Button name="do" value="rotate" className="govuk-button--secondary">
          {t('programs.rotateButton')}
        </Button>
      </PostForm>
      <p className="govuk-body">
        <a className="govuk-link" href={`${webhookPath(webhook.id)}/remove`}>
          {t('webhooks.removeLink')}
        </a>
      </p>
    </>
  );
}

/** Sends a test, whatever the webhook's standing. */
export function TestButton(): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <Button name="do" value="test">
        {t('webhooks.testButton')}
      </Button>
    </PostForm>
  );
}
