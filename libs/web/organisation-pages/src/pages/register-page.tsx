import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { RadiosField, TextField } from '../form/fields.js';
import { OrganisationPage } from '../form/organisation-page.js';
import { SUPPLIER_KINDS } from '../form/supplier-kinds.js';

export const TO_ORGANISATIONS = { href: '/organisations', to: 'organisations.title' } as const;

/** Registering a supplier organisation; whoever does it is its owner. */
export function RegisterOrganisationPage({ actionData }: { readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  const options = SUPPLIER_KINDS.map((kind) => ({
    value: kind,
    text: t(`organisation.supplierKind.${kind}`),
  }));
  return (
    <OrganisationPage title="register.title" refused={actionData} back={TO_ORGANISATIONS}>
      <p className="govuk-body">{t('organisation.register.lede')}</p>
      <PostForm>
        <TextField name="name" label="register.name" refused={actionData} />
        <RadiosField name="supplierKind" label="register.kind" options={options} refused={actionData} />
        <Button>{t('organisation.register.button')}</Button>
      </PostForm>
    </OrganisationPage>
  );
}
