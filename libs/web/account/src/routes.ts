import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The addresses of signing in and of one's own account, with the module of each in an app's `routes/account`. */
const MODULES = {
  'sign-in': 'sign-in.tsx',
  'sign-in/code': 'sign-in-code.tsx',
  'sign-in/recovery-code': 'sign-in-recovery-code.tsx',
  register: 'register.tsx',
  'register/sent': 'register-sent.tsx',
  'confirm-address': 'confirm-address.tsx',
  'forgotten-password': 'forgotten-password.tsx',
  'forgotten-password/sent': 'forgotten-password-sent.tsx',
  'reset-password': 'reset-password.tsx',
  account: 'overview.tsx',
  'account/app': 'code-app.tsx',
  'account/recovery-codes': 'recovery-codes.tsx',
  'account/passkeys': 'add-passkey.tsx',
  'account/password': 'change-password.tsx',
  'account/sessions': 'sessions.tsx',
  'account/erase': 'erase-myself.tsx',
  'account/second-step': 'second-step.tsx',
  'demo-accounts': 'demo-accounts.tsx',
  'sign-in/with/:provider': 'sign-in-with.ts',
  'sign-in/returned': 'sign-in-returned.ts',
  'passkey-options': 'passkey-options.ts',
  'sign-out': 'sign-out.ts',
} as const;

/** Signing in and out, registering, and one's own account. */
export const accountRoutes: readonly RouteConfigEntry[] = Object.entries(MODULES).map(([path, module]) => ({
  path,
  file: `routes/account/${module}`,
}));
