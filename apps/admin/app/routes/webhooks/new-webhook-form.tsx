import type { ReactNode } from 'react';

import { Button, Checkboxes, Details, ErrorSummary, Input, PostForm, useTranslator } from '@commonweal/ui';

import { KINDS, type WebhookForm } from './webhook-form';

interface Asked {
  readonly form?: WebhookForm | undefined;
  readonly isFaulty: boolean;
}

/** What is asked of a new webhook. */
export function NewWebhookForm({ form = { url: '', kinds: [] }, isFaulty }: Asked): ReactNode {
  const { t } = useTranslator();
  const errorMessage = isFaulty ? { children: t('webhooks.urlFault'), visuallyHiddenText: t('ui.error') } : undefined;
  return (
    <>
      <Fault isFaulty={isFaulty} />
      <h1 className="govuk-heading-l">{t('webhooks.make')}</h1>
      <PostForm>
        <Input
          name="url"
          type="url"
          value={form.url}
          label={{ children: t('webhooks.urlQuestion'), className: 'govuk-label--m' }}
          hint={{ children: t('webhooks.urlHint') }}
          errorMessage={errorMessage}
          spellCheck={false}
        />
        <Kinds chosen={form.kinds} />
        <Button>{t('webhooks.makeButton')}</Button>
      </PostForm>
    </>
  );
}

function Fault({ isFaulty }: Pick<Asked, 'isFaulty'>): ReactNode {
  const { t } = useTranslator();
  const title = `${t('webhooks.make')} – ${t('serviceName')}`;
  if (!isFaulty) return <title>{title}</title>;
  return (
    <>
      <title>{`${t('ui.error')}: ${title}`}</title>
      <ErrorSummary title={t('ui.errorSummary')} errorList={[{ children: t('webhooks.urlFault'), href: '#url' }]} />
    </>
  );
}

const GROUPS = ['tenders', 'bids', 'assessment', 'organisation'] as const;

function Kinds({ chosen }: { readonly chosen: readonly string[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p className="govuk-body">{t('webhooks.kindsAbout')}</p>
      <Details summary={t('webhooks.kindsQuestion')} open={chosen.length > 0}>
        {GROUPS.map((group) => (
          <Checkboxes
            key={group}
            name="kinds"
            idPrefix={group}
            className="govuk-checkboxes--small"
            items={KINDS[group].map((value) => ({ value, children: t(`audit.action.${value}`) }))}
            values={chosen}
            fieldset={{ legend: { children: t(`webhooks.group.${group}`), className: 'govuk-fieldset__legend--s' } }}
          />
        ))}
      </Details>
    </>
  );
}
