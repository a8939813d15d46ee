import { type OpenedSession } from '@commonweal/client/server';
import { redirect } from 'react-router';

import { BeginPasskeyRegistrationDocument, RegisterPasskeyDocument } from '../documents/factors.document.js';
import { BeginPasskeySignInDocument } from '../documents/signing-in.document.js';
import { textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { remembering } from './journey.js';
import { signInFirst, toSignInFirst } from './open-session.js';
import { refused } from './sign-in.js';

/** What the browser needs to look for a passkey, or to make one; asked for by the page's own script. */
export async function passkeyOptions(request: Request, app: AccountApp): Promise<Response> {
  const purpose = textOf(await request.formData(), 'purpose');
  return purpose === 'register' ? toRegister(request, app) : toSignIn(request, app);
}

async function toSignIn(request: Request, app: AccountApp): Promise<Response> {
  const { beginPasskeySignIn: begun } = await app.askWith(null, BeginPasskeySignInDocument, {}, request);
  const to = wishOf(request.headers.get('referer') ?? request.url);
  const headers = await remembering(request, app.cookies, { passkey: begun.challenge, ...(to && { to }) });
  return asJson(begun.options, headers);
}

/** Where the person wanted to go, by the page that they are on; what is no address says nothing. */
const wishOf = (page: string): string | null => (URL.canParse(page) ? new URL(page).searchParams.get('to') : null);

async function toRegister(request: Request, app: AccountApp): Promise<Response> {
  const { beginPasskeyRegistration: begun } = await app.askSignedIn(BeginPasskeyRegistrationDocument, {}, request);
  if (begun.__typename !== 'BeginPasskeyRegistrationSuccess')
    return toPage(signInFirst(begun.__typename, '/account/passkeys'));
  return asJson(begun.options, new Headers());
}

/** For the page's script, which leads on where signing in comes first. */
const toPage = (to: string): Response =>
  Response.json({ to }, { status: 401, headers: { 'cache-control': 'no-store' } });

function asJson(text: string, headers: Headers): Response {
  headers.set('content-type', 'application/json');
  headers.set('cache-control', 'no-store');
  return new Response(text, { headers });
}

/** Registers the passkey that the browser has made. */
export async function registerPasskey(request: Request, app: AccountApp) {
  const form = await request.formData();
  const name = textOf(form, 'name');
  if (name === '' || name.length > 100) return refused([{ field: 'name', key: 'fault.passkeyName' }], 400, { name });
  const input = { name, response: textOf(form, 'response') };
  const { registerPasskey: ended } = await app.askSignedIn(RegisterPasskeyDocument, { input }, request);
  if (ended.__typename === 'RegisterPasskeySuccess') return strengthened(request, ended, app);
  const first = toSignInFirst(ended.__typename, request);
  if (first) return first;
  return refused([{ field: 'name', key: 'passkey.refused' }], 409, { name });
}

/** Keeps the session's new token, and shows new recovery codes if there are any. */
export async function strengthened(
  request: Request,
  session: OpenedSession & { readonly recoveryCodes: readonly string[] | null },
  { cookies }: AccountApp,
): Promise<Response> {
  const codes = session.recoveryCodes ?? undefined;
  const headers = await remembering(request, cookies, { codes, app: undefined, passkey: undefined });
  const expires = new Date(session.expiresAt);
  headers.append('set-cookie', await cookies.session.serialize(session.token, { expires }));
  return redirect(codes ? '/account/recovery-codes' : '/account', { headers });
}
