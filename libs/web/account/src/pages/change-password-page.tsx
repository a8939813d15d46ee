import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { PasswordField } from '../form/fields.js';
import { TO_ACCOUNT } from './code-app-page.js';

/** Choosing another password. */
export function ChangePasswordPage({ actionData }: { readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="change.title" faults={actionData?.faults} back={TO_ACCOUNT}>
      <PostForm>
        <PasswordField name="current" label="change.current" autoComplete="current-password" refused={actionData} />
        <PasswordField
          name="next"
          label="change.next"
          hint="register.passwordHint"
          autoComplete="new-password"
          refused={actionData}
        />
        <Button>{t('account.change.button')}</Button>
      </PostForm>
    </AccountPage>
  );
}
