import type { ReactNode } from 'react';

import { Button, Input, PostForm, Select, useTranslator } from '@commonweal/ui';

import type { KeepForm } from './change-templates.server';

interface KeepProps {
  readonly tenders: readonly { readonly id: string; readonly title: string; readonly reference: string }[];
  readonly form: KeepForm;
  readonly fault: string | null;
}

/** Which tender to keep, and under which name. */
export function KeepFields({ tenders, form, fault }: KeepProps): ReactNode {
  const { t } = useTranslator();
  const errorAt = (name: string) =>
    fault === name ? { children: t(`templates.fault.${name}`), visuallyHiddenText: t('ui.error') } : undefined;
  return (
    <section aria-labelledby="keep">
      <h2 className="govuk-heading-m" id="keep">
        {t('templates.keepTitle')}
      </h2>
      <PostForm>
        <Select
          name="tenderId"
          value={form.tenderId}
          label={{ children: t('templates.tender') }}
          errorMessage={errorAt('tenderId')}
          items={[
            { value: '', children: t('templates.choose') },
            ...tenders.map(({ id, title, reference }) => ({ value: id, children: `${title} (${reference})` })),
          ]}
        />
        <Input
          name="name"
          value={form.name}
          label={{ children: t('templates.name') }}
          hint={{ children: t('templates.nameHint') }}
          errorMessage={errorAt('name')}
        />
        <Button name="do" value="keep">
          {t('templates.keep')}
        </Button>
      </PostForm>
    </section>
  );
}
