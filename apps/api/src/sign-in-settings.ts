import type { SignInSettings } from '@commonweal/auth';
import { type ApiConfig, DEMO_CREDENTIAL_SECRET } from '@commonweal/config';

import { demoAccounts } from './demo/demo-people.js';

/** How people sign in, by the settings of the process. The demonstration's accounts are shown in a demonstration only. */
export const signInSettings = (config: ApiConfig): SignInSettings => ({
  credentialSecrets: config.CREDENTIAL_SECRETS,
  sessionIdleMinutes: config.SESSION_IDLE_MINUTES,
  sessionHours: config.SESSION_HOURS,
  adminUrl: config.ADMIN_URL,
  portalUrl: config.PORTAL_URL,
  passkeyDomain: config.PASSKEY_DOMAIN,
  providers: config.IDENTITY_PROVIDERS,
  databaseUrl: config.DATABASE_URL,
  redisUrl: config.REDIS_URL,
  demoAccounts: config.COMMONWEAL_DEMO && config.NODE_ENV !== 'production' ? demoAccounts : [],
});

/** Of a process on one machine that serves nobody else: a seed, a test, a benchmark. */
export const localSignIn = (databaseUrl: string): SignInSettings => ({
  credentialSecrets: [DEMO_CREDENTIAL_SECRET],
  sessionIdleMinutes: 30,
  sessionHours: 12,
  adminUrl: 'http://localhost:4100',
  portalUrl: 'http://localhost:4200',
  passkeyDomain: 'localhost',
  providers: [],
  databaseUrl,
  redisUrl: undefined,
  demoAccounts: [],
});
