import { ConfirmSecondFactorDocument } from '../documents/signing-in.document.js';
import { textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { journeyOf } from './journey.js';
import { openSession, toSignInSaying } from './open-session.js';
import { refusal, refused } from './sign-in.js';

/** How somebody may take the second step; back to the start for those who have not taken the first. */
export async function secondStep(request: Request, app: AccountApp) {
  const { second } = await journeyOf(request, app.cookies);
  if (!second) throw toSignInSaying('ended');
  const has = (method: string) => second.methods.includes(method);
  return { hasApp: has('TOTP'), hasPasskey: has('PASSKEY'), hasCodes: has('RECOVERY_CODE') };
}

/** Takes the second step with a code of the app. */
export async function confirmWithApp(request: Request, app: AccountApp) {
  const totp = textOf(await request.formData(), 'code').replace(/\s/g, '');
  if (!/^\d{6}$/.test(totp)) return refused([{ field: 'code', key: 'fault.code' }], 400);
  return confirm(request, { totp }, { app, key: 'fault.codeRefused' });
}

/** Takes the second step with a code kept for the day the device is lost. */
export async function confirmWithRecoveryCode(request: Request, app: AccountApp) {
  const recoveryCode = textOf(await request.formData(), 'code');
  if (recoveryCode === '') return refused([{ field: 'code', key: 'fault.recovery' }], 400);
  return confirm(request, { recoveryCode }, { app, key: 'fault.recoveryRefused' });
}

async function confirm(
  request: Request,
  code: { readonly totp: string } | { readonly recoveryCode: string },
  { app, key }: { readonly app: AccountApp; readonly key: string },
) {
  const { second } = await journeyOf(request, app.cookies);
  if (!second) return toSignInSaying('ended');
  const input = { challenge: second.challenge, ...code };
  const { confirmSecondFactor: ended } = await app.askWith(null, ConfirmSecondFactorDocument, { input }, request);
  if (ended.__typename === 'SignInSuccess') return openSession(request, ended, app);
  if (ended.__typename === 'ChallengeEnded') return toSignInSaying('ended');
  const retryAt = ended.__typename === 'SignInRefused' ? ended.retryAt : null;
  return refused([refusal(retryAt, { field: 'code', key })], 403);
}
