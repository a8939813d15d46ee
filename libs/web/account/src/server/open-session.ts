import { type OpenedSession, pageAddress, pathWithin, signedIn } from '@commonweal/client/server';
import { redirect } from 'react-router';

import type { AccountApp } from './account-app.js';
import { journeyOf, remembering } from './journey.js';

export interface Success extends OpenedSession {
  readonly viewer: { readonly secondFactorMissing: boolean };
}

/** Opens the session in the browser and leads to where the person wanted to go; buyers without a second step to setting one up. */
export async function openSession(request: Request, success: Success, app: AccountApp): Promise<Response> {
  const wish = pathWithin((await journeyOf(request, app.cookies)).to ?? new URL(request.url).searchParams.get('to'));
  const to = success.viewer.secondFactorMissing ? '/account/second-step' : wish;
  return signedIn(request, success, { to, cookies: app.cookies, askWith: app.askWith });
}

/** To the page that asks for a code. */
export async function toSecondStep(
  request: Request,
  needed: { readonly challenge: string; readonly methods: readonly string[] },
  app: AccountApp,
): Promise<Response> {
  const to = new URL(request.url).searchParams.get('to') ?? (await journeyOf(request, app.cookies)).to;
  const second = { challenge: needed.challenge, methods: needed.methods };
  const headers = await remembering(request, app.cookies, { to, second });
  const path = needed.methods.includes('TOTP') || needed.methods.includes('PASSKEY') ? 'code' : 'recovery-code';
  return redirect(`/sign-in/${path}`, { headers });
}

/** Back to the start of signing in, which says why. */
export const toSignInSaying = (why: string): Response => redirect(`/sign-in?said=${why}`);

/** What the API wants before it lets anybody change how they sign in. */
const SIGN_IN_FIRST: Readonly<Record<string, string>> = {
  StrongerSessionNeeded: 'stronger',
  FreshSignInNeeded: 'again',
};

/**
 * To sign in once more, and back to this page, where that is what the API answered.
 *
 * @param ended the name of the answer
 */
export const toSignInFirst = (ended: string, request: Request): Response | null =>
  SIGN_IN_FIRST[ended] ? redirect(signInFirst(ended, pageAddress(request.url))) : null;

/** Where to sign in before going on to another page of the app. */
export const signInFirst = (ended: string, to: string): string =>
  `/sign-in?${new URLSearchParams({ said: SIGN_IN_FIRST[ended] ?? 'again', to })}`;
