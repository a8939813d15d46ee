import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { PasswordField, TextField } from '../form/fields.js';

const TO_SIGN_IN = { href: '/sign-in', of: 'signIn.title' } as const;

/** Asking for an account. */
export function RegisterPage({ actionData }: { readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  const field = { refused: actionData };
  return (
    <AccountPage title="register.title" faults={actionData?.faults} back={TO_SIGN_IN}>
      <p className="govuk-body">{t('account.register.lede')}</p>
      <PostForm>
        <TextField name="name" label="register.name" autoComplete="name" {...field} />
        <TextField
          name="email"
          type="email"
          label="register.email"
          hint="register.emailHint"
          autoComplete="email"
          {...field}
        />
        <PasswordField
          name="password"
          label="register.password"
          hint="register.passwordHint"
          autoComplete="new-password"
          {...field}
        />
        <Button>{t('account.register.button')}</Button>
      </PostForm>
    </AccountPage>
  );
}

/** A mail is on its way to somebody who asked for an account. */
export function RegisterSentPage({ loaderData }: { readonly loaderData: { readonly email: string } }): ReactNode {
  const { t } = useTranslator();
  const [before, after] = t('account.register.sent.none', { again: '\n' }).split('\n');
  return (
    <AccountPage title="register.sent.title">
      <p className="govuk-body">{t('account.register.sent.lede', loaderData)}</p>
      <p className="govuk-body">
        {before}
        <a className="govuk-link" href="/register">
          {t('account.register.sent.again')}
        </a>
        {after}
      </p>
    </AccountPage>
  );
}

interface LinkPageProps {
  readonly loaderData: { readonly token: string };
  readonly actionData?: Refused;
}

/**
 * Following the link in the mail. The password shows that whoever got the mail is who asked for the account, and no
 * program that looks into mails.
 */
export function ConfirmAddressPage({ loaderData, actionData }: LinkPageProps): ReactNode {
  const { t } = useTranslator();
  const hasEnded = actionData?.faults.some(({ key }) => key === 'confirm.ended') ?? false;
  return (
    <AccountPage title="confirm.title" faults={actionData?.faults}>
      {hasEnded ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/register">
            {t('account.register.title')}
          </a>
        </p>
      ) : (
        <PostForm>
          <p className="govuk-body">{t('account.confirm.lede')}</p>
          <input type="hidden" name="token" value={loaderData.token} />
          <PasswordField
            name="password"
            label="confirm.password"
            autoComplete="current-password"
            refused={actionData}
          />
          <Button>{t('account.confirm.button')}</Button>
        </PostForm>
      )}
    </AccountPage>
  );
}

/** Asking for a link with which a new password can be set. */
export function ForgottenPasswordPage({ actionData }: { readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="forgotten.title" faults={actionData?.faults} back={TO_SIGN_IN}>
      <p className="govuk-body">{t('account.forgotten.lede')}</p>
      <PostForm>
        <TextField name="email" type="email" label="signIn.email" autoComplete="username" refused={actionData} />
        <Button>{t('account.forgotten.button')}</Button>
      </PostForm>
    </AccountPage>
  );
}

/** A mail is on its way, if there is such an account. */
export function ForgottenSentPage({ loaderData }: { readonly loaderData: { readonly email: string } }): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="forgotten.sent.title">
      <p className="govuk-body">{t('account.forgotten.sent.lede', loaderData)}</p>
    </AccountPage>
  );
}

/** Choosing the new password. */
export function ResetPasswordPage({ loaderData, actionData }: LinkPageProps): ReactNode {
  const { t } = useTranslator();
  const hasEnded = actionData?.faults.some(({ key }) => key === 'reset.ended') ?? false;
  return (
    <AccountPage title="reset.title" faults={actionData?.faults}>
      {hasEnded ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/forgotten-password">
            {t('account.reset.again')}
          </a>
        </p>
      ) : (
        <PostForm>
          <input type="hidden" name="token" value={loaderData.token} />
          <PasswordField
            name="password"
            label="reset.password"
            hint="register.passwordHint"
            autoComplete="new-password"
            refused={actionData}
          />
          <Button>{t('account.reset.button')}</Button>
        </PostForm>
      )}
    </AccountPage>
  );
}
