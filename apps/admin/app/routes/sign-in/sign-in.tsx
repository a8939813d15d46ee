import type { ReactNode } from 'react';

import { Button, ErrorSummary, Input, Main, PasswordInput, useTranslator } from '@commonweal/ui';
import { Form, data, redirect } from 'react-router';

import { askWith } from '../../session/api.server';
import { sessionCookie } from '../../session/cookies.server';
import type { Route } from './+types/sign-in';
import { pathWithin } from './path-within';
import { type SignInFault, signInFaults } from './sign-in-faults';
import { SignInDocument } from './sign-in.document';

export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const faults = signInFaults({ email, password });
  if (faults.length > 0) return data({ email, faults }, { status: 400 });
  const { signIn } = await askWith(null, SignInDocument, { input: { email, password } }, request);
  if (signIn.__typename !== 'SignInSuccess')
    return data({ email, faults: [{ field: 'email', key: 'signIn.refused' } as SignInFault] }, { status: 403 });
  const cookie = await sessionCookie.serialize(signIn.token, { expires: new Date(signIn.expiresAt) });
  return redirect(pathWithin(url.searchParams.get('to')), { headers: { 'set-cookie': cookie } });
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
      <Form method="post" noValidate reloadDocument>
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
      </Form>
    </Main>
  );
}

function SignInErrors({ faults }: { readonly faults: readonly SignInFault[] }): ReactNode {
  const { t } = useTranslator();
  if (faults.length === 0) return null;
  const errorList = faults.map(({ field, key }) => ({ children: t(key), href: `#${field}` }));
  return <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />;
}
