import { isMailAddress } from '@commonweal/canonical';
import { data } from 'react-router';

import { SignInDocument, SignInWithPasskeyDocument, WaysToSignInDocument } from '../documents/signing-in.document.js';
import { type Fault, type Refused, textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { journeyOf } from './journey.js';
import { openSession, toSecondStep, toSignInSaying } from './open-session.js';

/** What the sign-in page offers besides a password, and what it has to say to somebody who was sent there. */
export async function waysToSignIn(request: Request, app: AccountApp) {
  const { identityProviders, demoAccounts } = await app.askWith(null, WaysToSignInDocument, {}, request);
  const { searchParams } = new URL(request.url);
  const to = searchParams.get('to');
  return { providers: identityProviders, hasDemo: demoAccounts.length > 0, said: searchParams.get('said'), to };
}

/** Signs somebody in with what the sign-in page's forms send. */
export async function signIn(request: Request, app: AccountApp) {
  const form = await request.formData();
  return form.get('intent') === 'passkey' ? withPasskey(request, form, app) : withPassword(request, form, app);
}

async function withPassword(request: Request, form: FormData, app: AccountApp) {
  const email = textOf(form, 'email');
  const password = String(form.get('password') ?? '');
  const missing: Fault[] = [
    ...(isMailAddress(email) ? [] : [{ field: 'email', key: 'fault.email' }]),
    ...(password === '' ? [{ field: 'password', key: 'fault.passwordMissing' }] : []),
  ];
  if (missing.length > 0) return refused(missing, 400, { email });
  const { signIn: ended } = await app.askWith(null, SignInDocument, { input: { email, password } }, request);
  if (ended.__typename === 'SignInSuccess') return openSession(request, ended, app);
  if (ended.__typename === 'SecondFactorNeeded') return toSecondStep(request, ended, app);
  return refused([refusal(ended.retryAt, { field: 'email', key: 'fault.refused' })], 403, { email });
}

async function withPasskey(request: Request, form: FormData, app: AccountApp) {
  const { passkey: challenge } = await journeyOf(request, app.cookies);
  if (challenge === undefined) return toSignInSaying('ended');
  const input = { challenge, response: textOf(form, 'response') };
  const { signInWithPasskey: ended } = await app.askWith(null, SignInWithPasskeyDocument, { input }, request);
  if (ended.__typename === 'SignInSuccess') return openSession(request, ended, app);
  if (ended.__typename === 'ChallengeEnded') return toSignInSaying('ended');
  return refused([refusal(ended.retryAt, { key: 'fault.passkeyRefused' })], 403, {});
}

/** Why somebody was turned away: too many tries, or what they tried. */
export const refusal = (retryAt: string | null, otherwise: Fault): Fault =>
  retryAt === null ? otherwise : { ...otherwise, key: 'fault.tooMany', until: retryAt };

/** The same page again with what is wrong. */
export const refused = (faults: readonly Fault[], status: number, kept: Refused['kept'] = {}) =>
  data<Refused>({ faults, kept }, { status });
