import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { CodeField } from '../form/fields.js';
import { PasskeyForm } from '../passkeys/passkey-form.js';

export interface SecondStepData {
  readonly hasApp: boolean;
  readonly hasPasskey: boolean;
  readonly hasCodes: boolean;
}

interface SecondStepProps {
  readonly loaderData: SecondStepData;
  readonly actionData?: Refused;
}

/** The second step, with a code of the app or a passkey. */
export function CodePage({ loaderData, actionData }: SecondStepProps): ReactNode {
  const { t } = useTranslator();
  const { hasApp, hasPasskey, hasCodes } = loaderData;
  return (
    <AccountPage title="signIn.code.title" faults={actionData?.faults}>
      {hasApp && <AppForm refused={actionData} />}
      {hasPasskey && <PasskeyForm purpose="sign-in" action="/sign-in" button="signIn.passkey" isSecondary={hasApp} />}
      {hasCodes && (
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in/recovery-code">
            {t('account.signIn.code.lost')}
          </a>
        </p>
      )}
    </AccountPage>
  );
}

function AppForm({ refused }: { readonly refused: Refused | undefined }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <p className="govuk-body">{t('account.signIn.code.lede')}</p>
      <CodeField name="code" label="signIn.code.label" isDigits autoComplete="one-time-code" refused={refused} />
      <Button>{t('account.signIn.code.button')}</Button>
    </PostForm>
  );
}

/** The second step, for somebody whose device is lost. */
export function RecoveryCodePage({ loaderData, actionData }: SecondStepProps): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="signIn.recovery.title" faults={actionData?.faults}>
      <p className="govuk-body">{t('account.signIn.recovery.lede')}</p>
      <PostForm>
        <CodeField name="code" label="signIn.recovery.label" isDigits={false} autoComplete="off" refused={actionData} />
        <Button>{t('account.signIn.code.button')}</Button>
      </PostForm>
      {(loaderData.hasApp || loaderData.hasPasskey) && (
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in/code">
            {t('account.signIn.recovery.back')}
          </a>
        </p>
      )}
    </AccountPage>
  );
}
