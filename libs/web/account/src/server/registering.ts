import { isMailAddress } from '@commonweal/canonical';
import { redirect } from 'react-router';

import {
  ConfirmAddressDocument,
  RegisterPersonDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
} from '../documents/registering.document.js';
import { type Fault, lengthFaults, textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { journeyOf, remembering } from './journey.js';
import { refused } from './sign-in.js';

const mailLanguage = async (request: Request, app: AccountApp) =>
  (await app.languageOf(request)).language === 'cy' ? 'CY' : 'EN';

/** Asks for an account; what happens next is in a mail. */
export async function register(request: Request, app: AccountApp) {
  const form = await request.formData();
  const [name, email, password] = [textOf(form, 'name'), textOf(form, 'email'), String(form.get('password') ?? '')];
  const faults: Fault[] = [
    ...(name === '' || name.length > 200 ? [{ field: 'name', key: 'fault.name' }] : []),
    ...(isMailAddress(email) ? [] : [{ field: 'email', key: 'fault.email' }]),
    ...lengthFaults(password, 'password'),
  ];
  if (faults.length > 0) return refused(faults, 400, { name, email });
  const input = { name, email, password, language: await mailLanguage(request, app) } as const;
  const { registerPerson: ended } = await app.askWith(null, RegisterPersonDocument, { input }, request);
  if (ended.__typename === 'RegisterPersonSuccess') return written(request, '/register/sent', { app, email });
  return refused(
    ended.faults.map(({ path }) => faultAt(path)),
    400,
    { name, email },
  );
}

/** What the API finds wrong, in the words of the form. */
function faultAt(path: string): Fault {
  if (path.endsWith('name')) return { field: 'name', key: 'fault.name' };
  return path.endsWith('email')
    ? { field: 'email', key: 'fault.email' }
    : { field: 'password', key: 'fault.passwordGuessed' };
}

async function written(request: Request, to: string, { app, email }: { app: AccountApp; email: string }) {
  return redirect(to, { headers: await remembering(request, app.cookies, { email }) });
}

/** The address that was written to; back to the start where nobody has asked for anything. */
export async function writtenTo(request: Request, from: string, app: AccountApp) {
  const { email } = await journeyOf(request, app.cookies);
  if (email === undefined) throw redirect(from);
  return { email };
}

/** The token of a link in a mail. */
export function linkToken(request: Request) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

/** Makes the account whose link was followed. */
export async function confirmAddress(request: Request, app: AccountApp) {
  const form = await request.formData();
  const input = { token: textOf(form, 'token'), password: String(form.get('password') ?? '') };
  const { confirmAddress: ended } = await app.askWith(null, ConfirmAddressDocument, { input }, request);
  if (ended.__typename === 'ConfirmAddressSuccess') return redirect('/sign-in?said=confirmed');
  if (ended.__typename === 'SignInRefused') return refused([{ field: 'password', key: 'confirm.notChosen' }], 400);
  return refused([{ key: 'confirm.ended' }], 409);
}

/** Asks for a link with which a new password can be set. */
export async function forgotten(request: Request, app: AccountApp) {
  const email = textOf(await request.formData(), 'email');
  if (!isMailAddress(email)) return refused([{ field: 'email', key: 'fault.email' }], 400, { email });
  const input = { email, language: await mailLanguage(request, app) } as const;
  const { requestPasswordReset: ended } = await app.askWith(null, RequestPasswordResetDocument, { input }, request);
  if (ended.__typename !== 'RequestPasswordResetSuccess')
    return refused([{ field: 'email', key: 'fault.email' }], 400, { email });
  return written(request, '/forgotten-password/sent', { app, email });
}

/** Sets the new password of the person whose link was followed. */
export async function resetPassword(request: Request, app: AccountApp) {
  const form = await request.formData();
  const [token, password] = [textOf(form, 'token'), String(form.get('password') ?? '')];
  const faults = lengthFaults(password, 'password');
  if (faults.length > 0) return refused(faults, 400);
  const { resetPassword: ended } = await app.askWith(
    null,
    ResetPasswordDocument,
    { input: { token, password } },
    request,
  );
  if (ended.__typename === 'ResetPasswordSuccess') return redirect('/sign-in?said=reset');
  if (ended.__typename === 'LinkEnded') return refused([{ key: 'reset.ended' }], 409);
  return refused([{ field: 'password', key: 'fault.passwordGuessed' }], 400);
}
