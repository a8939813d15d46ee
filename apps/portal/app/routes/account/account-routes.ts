import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/**
 * Signing in and out, registering, and one's own account: the same in both apps. Routes are read before anything is
 * compiled, so they come from no package of ours.
 */
export const accountRoutes: readonly RouteConfigEntry[] = [
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/code', 'routes/account/sign-in-code.tsx'),
  route('sign-in/recovery-code', 'routes/account/sign-in-recovery-code.tsx'),
  route('register', 'routes/account/register.tsx'),
  route('register/sent', 'routes/account/register-sent.tsx'),
  route('confirm-address', 'routes/account/confirm-address.tsx'),
  route('forgotten-password', 'routes/account/forgotten-password.tsx'),
  route('forgotten-password/sent', 'routes/account/forgotten-password-sent.tsx'),
  route('reset-password', 'routes/account/reset-password.tsx'),
  route('account', 'routes/account/overview.tsx'),
  route('account/app', 'routes/account/code-app.tsx'),
  route('account/recovery-codes', 'routes/account/recovery-codes.tsx'),
  route('account/passkeys', 'routes/account/add-passkey.tsx'),
  route('account/password', 'routes/account/change-password.tsx'),
  route('account/sessions', 'routes/account/sessions.tsx'),
  route('account/erase', 'routes/account/erase-myself.tsx'),
  route('account/second-step', 'routes/account/second-step.tsx'),
  route('demo-accounts', 'routes/account/demo-accounts.tsx'),
  route('sign-in/with/:provider', 'routes/account/sign-in-with.ts'),
  route('sign-in/returned', 'routes/account/sign-in-returned.ts'),
  route('passkey-options', 'routes/account/passkey-options.ts'),
  route('sign-out', 'routes/account/sign-out.ts'),
];
