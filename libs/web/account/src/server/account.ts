import { redirect } from 'react-router';

import {
  AccountDocument,
  RemovePasskeyDocument,
  RemoveTotpDocument,
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  SessionsDocument,
} from '../documents/factors.document.js';
import { ChangePasswordDocument } from '../documents/registering.document.js';
import { type Fault, lengthFaults, textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { toSignInFirst } from './open-session.js';
import { refusal, refused } from './sign-in.js';

/** Whose account it is and how they sign in. */
export async function account(request: Request, app: AccountApp) {
  const { viewer } = await app.askSignedIn(AccountDocument, {}, request);
  if (!viewer) throw redirect('/sign-in');
  return { viewer, said: new URL(request.url).searchParams.get('said') };
}

/** Takes a second factor away. */
export async function removeFactor(request: Request, app: AccountApp) {
  const form = await request.formData();
  const ended = await removed(request, form, app);
  const first = toSignInFirst(ended, request);
  if (first) return first;
  if (ended === 'LastSecondFactor') return refused([{ key: 'account.lastFactor' }], 409);
  return ended === 'NotFound' ? refused([{ key: 'account.gone' }], 409) : redirect('/account');
}

async function removed(request: Request, form: FormData, { askSignedIn }: AccountApp): Promise<string> {
  if (form.get('intent') === 'remove-app')
    return (await askSignedIn(RemoveTotpDocument, {}, request)).removeTotp.__typename;
  const input = { passkeyId: textOf(form, 'passkeyId') };
  return (await askSignedIn(RemovePasskeyDocument, { input }, request)).removePasskey.__typename;
}

/** Sets another password, for somebody who knows the one that holds. */
export async function changePassword(request: Request, app: AccountApp) {
  const form = await request.formData();
  const [currentPassword, newPassword] = [String(form.get('current') ?? ''), String(form.get('next') ?? '')];
  const faults: Fault[] = [
    ...(currentPassword === '' ? [{ field: 'current', key: 'fault.passwordMissing' }] : []),
    ...lengthFaults(newPassword, 'next'),
  ];
  if (faults.length > 0) return refused(faults, 400);
  const input = { currentPassword, newPassword };
  const { changePassword: ended } = await app.askSignedIn(ChangePasswordDocument, { input }, request);
  if (ended.__typename === 'ChangePasswordSuccess') return redirect('/account?said=change.done');
  if (ended.__typename === 'InvalidInput') return refused([{ field: 'next', key: 'fault.passwordGuessed' }], 400);
  return refused([refusal(ended.retryAt, { field: 'current', key: 'fault.currentRefused' })], 403);
}

/** Where the person is signed in. */
export async function sessions(request: Request, app: AccountApp) {
  const { viewer } = await app.askSignedIn(SessionsDocument, {}, request);
  if (!viewer) throw redirect('/sign-in');
  return { sessions: viewer.sessions, hasEnded: new URL(request.url).searchParams.has('ended') };
}

/** Ends one session, or all others. */
export async function endSession(request: Request, app: AccountApp) {
  const form = await request.formData();
  if (form.get('intent') === 'end-others') await app.askSignedIn(RevokeOtherSessionsDocument, {}, request);
  else await app.askSignedIn(RevokeSessionDocument, { input: { sessionId: textOf(form, 'sessionId') } }, request);
  return redirect('/account/sessions?ended=yes');
}
