import type { ReactNode } from 'react';

import { SignInDocument } from '@commonweal/client';
import { pathWithin, signedIn } from '@commonweal/client/server';
import { Button, ErrorSummary, Input, Main, PasswordInput, PostForm, useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { askWith } from '../../session/api.server';
import { cookies } from '../../session/cookies.server';
import type { Route } from './+types/sign-in';
import { type SignInFault, signInFaults } from './sign-in-faults';

export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const faults = signInFaults({ email, password });
  if (faults.length > 0) return data({ email, faults }, { status: 400 });
  const { signIn } = await askWith(null, SignInDocument, { input: { email, password } }, request);
  if (signIn.__typename === 'SignInRefused')
    return data({ email, faults: [{ field: 'email', key: 'signIn.refused' } as SignInFault] }, { status: 403 });
  return signedIn(request, signIn, { to: pathWithin(url.searchParams.get('to')), cookies, askWith });
}

export default function SignIn({ actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const faults = actionData?.faults ?? [];
  const errorOf = (field: SignInFault['field']) => {
    const fault = faults.find((each) => each.field === field);
    return fault && { children: t(fault.key), visuallyHiddenText: t('ui.error') };
  };
  return (
    <Main>
      <title>{`${faults.length > 0 ? `${t('ui.error')}: ` : ''}${t('signIn.title')} – ${t('serviceName')}`}</title>
      <SignInErrors faults={faults} />
      <h1 className="govuk-heading-l">{t('signIn.title')}</h1>
      <PostForm>
        <Input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          spellCheck={false}
          value={actionData?.email ?? ''}
          label={{ children: t('signIn.email') }}
          errorMessage={errorOf('email')}
          className="govuk-input--width-20"
        />
        <PasswordInput
          id="password"
          name="password"
          label={{ children: t('signIn.password') }}
          errorMessage={errorOf('password')}
          className="govuk-input--width-20"
        />
        <Button>{t('signIn.button')}</Button>
      </PostForm>
    </Main>
  );
}

function SignInErrors({ faults }: { readonly faults: readonly SignInFault[] }): ReactNode {
  const { t } = useTranslator();
  if (faults.length === 0) return null;
  const errorList = faults.map(({ field, key }) => ({ children: t(key), href: `#${field}` }));
  return <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />;
}
