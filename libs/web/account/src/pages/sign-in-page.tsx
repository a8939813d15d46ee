import type { ReactNode } from 'react';

import { Button, NotificationBanner, PostForm, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Fault, Refused } from '../form/fault.js';
import { PasswordField, TextField } from '../form/fields.js';
import { PasskeyForm } from '../passkeys/passkey-form.js';

export interface SignInData {
  readonly providers: readonly { readonly key: string; readonly label: string }[];
  readonly hasDemo: boolean;
  /** Why the person was sent here. */
  readonly said: string | null;
  /** Where they wanted to go. */
  readonly to: string | null;
}

const GOOD_NEWS = ['confirmed', 'reset', 'erased'];
const BAD_NEWS = ['ended', 'provider', 'unverified', 'unreachable', 'stronger', 'again'];

/** Signing in, in each of the ways there are. */
export function SignInPage(props: { readonly loaderData: SignInData; readonly actionData?: Refused }): ReactNode {
  const { loaderData, actionData } = props;
  const { said } = loaderData;
  const news: readonly Fault[] = said !== null && BAD_NEWS.includes(said) ? [{ key: `said.${said}` }] : [];
  return (
    <AccountPage title="signIn.title" faults={actionData?.faults ?? news}>
      {!actionData && said !== null && GOOD_NEWS.includes(said) && <GoodNews of={said} />}
      <PasswordForm refused={actionData} />
      <OtherWays {...loaderData} />
      <Links hasDemo={loaderData.hasDemo} />
    </AccountPage>
  );
}

function GoodNews({ of }: { readonly of: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <NotificationBanner type="success" title={t('ui.success')}>
      {t(`account.said.${of}`)}
    </NotificationBanner>
  );
}

function PasswordForm({ refused }: { readonly refused: Refused | undefined }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <TextField name="email" type="email" label="signIn.email" autoComplete="username" refused={refused} />
      <PasswordField name="password" label="signIn.password" autoComplete="current-password" refused={refused} />
      <Button>{t('account.signIn.button')}</Button>
    </PostForm>
  );
}

function OtherWays({ providers, to }: SignInData): ReactNode {
  const { t } = useTranslator();
  const query = to === null ? '' : `?${new URLSearchParams({ to })}`;
  return (
    <>
      {providers.map(({ key, label }) => (
        <p className="govuk-body" key={key}>
          <Button href={`/sign-in/with/${encodeURIComponent(key)}${query}`} className="govuk-button--secondary">
            {t('account.signIn.provider', { name: label })}
          </Button>
        </p>
      ))}
      <PasskeyForm purpose="sign-in" button="signIn.passkey" isSecondary>
        <p className="govuk-body">{t('account.signIn.passkeyHint')}</p>
      </PasskeyForm>
    </>
  );
}

function Links({ hasDemo }: { readonly hasDemo: boolean }): ReactNode {
  const { t } = useTranslator();
  const links = [
    ['/forgotten-password', 'forgotten'],
    ['/register', 'register'],
    ...(hasDemo ? [['/demo-accounts', 'demo']] : []),
  ] as const;
  return (
    <ul className="govuk-list">
      {links.map(([href, key]) => (
        <li key={key}>
          <a className="govuk-link" href={href}>
            {t(`account.signIn.${key}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
