import { redirect } from 'react-router';

import { BeginProviderSignInDocument, SignInWithProviderDocument } from '../documents/signing-in.document.js';
import type { AccountApp } from './account-app.js';
import { journeyOf, remembering } from './journey.js';
import { openSession, toSecondStep, toSignInSaying } from './open-session.js';

/** Where other services send people back to. */
export const RETURN_PATH = '/sign-in/returned';

/** Sends somebody to another service to sign in there. */
export async function toOtherService(request: Request, provider: string, app: AccountApp): Promise<Response> {
  const input = { provider, redirectUri: app.origin(request) + RETURN_PATH };
  const { beginProviderSignIn: begun } = await app.askWith(null, BeginProviderSignInDocument, { input }, request);
  if (begun.__typename === 'ProviderUnreachable') return toSignInSaying('unreachable');
  if (begun.__typename !== 'BeginProviderSignInSuccess') throw new Response(null, { status: 404 });
  const to = new URL(request.url).searchParams.get('to') ?? undefined;
  const headers = await remembering(request, app.cookies, { to, provider: begun.challenge });
  return redirect(begun.authorizationUrl, { headers });
}

/** Signs somebody in who comes back from another service. */
export async function returned(request: Request, app: AccountApp): Promise<Response> {
  const { provider: challenge } = await journeyOf(request, app.cookies);
  if (challenge === undefined) return toSignInSaying('ended');
  const callbackUrl = app.origin(request) + RETURN_PATH + new URL(request.url).search;
  const input = { challenge, callbackUrl };
  const { signInWithProvider: ended } = await app.askWith(null, SignInWithProviderDocument, { input }, request);
  if (ended.__typename === 'SignInSuccess') return openSession(request, ended, app);
  if (ended.__typename === 'SecondFactorNeeded') return toSecondStep(request, ended, app);
  return toSignInSaying(SAYING[ended.__typename]);
}

const SAYING = {
  ChallengeEnded: 'ended',
  AddressNotVerified: 'unverified',
  ProviderUnreachable: 'unreachable',
  SignInRefused: 'provider',
} as const;
