import { pageAddress } from '@commonweal/client/server';
import { data, redirect } from 'react-router';
import { encode } from 'uqr';

import {
  BeginTotpEnrolmentDocument,
  ConfirmTotpEnrolmentDocument,
  RegenerateRecoveryCodesDocument,
} from '../documents/factors.document.js';
import { textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { journeyOf, remembering } from './journey.js';
import { signInFirst, toSignInFirst } from './open-session.js';
import { strengthened } from './passkeys.js';
import { refused } from './sign-in.js';

/** A QR code as the path of an SVG; each module is one unit wide, with the four of quiet around it that readers need. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data: modules, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join('') };
}

/** The app that is being set up, as picture and text; null before anybody has begun. */
export async function appBeingSetUp(request: Request, app: AccountApp) {
  const { app: begun } = await journeyOf(request, app.cookies);
  return { begun: begun ? { secret: inGroups(begun.secret), qr: qrPath(begun.uri) } : null };
}

/** Easier to copy. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Begins to set an app up, or finishes. */
export async function setUpApp(request: Request, app: AccountApp) {
  const form = await request.formData();
  return form.get('intent') === 'confirm' ? finish(request, form, app) : begin(request, app);
}

async function begin(request: Request, app: AccountApp): Promise<Response> {
  const { beginTotpEnrolment: begun } = await app.askSignedIn(BeginTotpEnrolmentDocument, {}, request);
  if (begun.__typename !== 'BeginTotpEnrolmentSuccess')
    return redirect(signInFirst(begun.__typename, pageAddress(request.url)));
  const { secret, uri } = begun;
  return redirect('/account/app', { headers: await remembering(request, app.cookies, { app: { secret, uri } }) });
}

async function finish(request: Request, form: FormData, app: AccountApp) {
  const code = textOf(form, 'code').replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return refused([{ field: 'code', key: 'fault.code' }], 400);
  const { confirmTotpEnrolment: ended } = await app.askSignedIn(
    ConfirmTotpEnrolmentDocument,
    { input: { code } },
    request,
  );
  if (ended.__typename === 'ConfirmTotpEnrolmentSuccess') return strengthened(request, ended, app);
  const first = toSignInFirst(ended.__typename, request);
  if (first) return first;
  return refused([{ field: 'code', key: ended.__typename === 'CodeRefused' ? 'app.wrong' : 'app.ended' }], 409);
}

/** Recovery codes that were just made; they are forgotten with this answer. */
export async function newCodes(request: Request, app: AccountApp) {
  const { codes = null } = await journeyOf(request, app.cookies);
  if (codes === null) return data({ codes });
  return data({ codes }, { headers: await remembering(request, app.cookies, { codes: undefined }) });
}

/** Makes ten new recovery codes. */
export async function makeCodes(request: Request, app: AccountApp): Promise<Response> {
  const { regenerateRecoveryCodes: made } = await app.askSignedIn(RegenerateRecoveryCodesDocument, {}, request);
  if (made.__typename !== 'RegenerateRecoveryCodesSuccess')
    return redirect(signInFirst(made.__typename, pageAddress(request.url)));
  const headers = await remembering(request, app.cookies, { codes: made.recoveryCodes });
  return redirect('/account/recovery-codes', { headers });
}
