import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { TextField } from '../form/fields.js';
import { PasskeyForm } from '../passkeys/passkey-form.js';
import { TO_ACCOUNT } from './code-app-page.js';

/** Adding a passkey; says what to do instead where the browser cannot. */
export function AddPasskeyPage({ actionData }: { readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="passkey.title" faults={actionData?.faults} back={TO_ACCOUNT}>
      <p className="govuk-body">{t('account.passkey.lede')}</p>
      <p className="govuk-body" data-passkey-missing suppressHydrationWarning>
        {t('account.passkey.noScript')}
      </p>
      <PasskeyForm purpose="register" button="passkey.button">
        <TextField name="name" label="passkey.name" hint="passkey.nameHint" autoComplete="off" refused={actionData} />
      </PasskeyForm>
    </AccountPage>
  );
}
