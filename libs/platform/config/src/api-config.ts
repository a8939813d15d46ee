import { z } from 'zod';

import { type Environment, parseEnvironment } from './parse-environment.js';
import { DEMO_CREDENTIAL_SECRET } from './production/demonstration.js';
import { identityProviders, listOf, sessionSettings, webAddress } from './sign-in-config.js';
import {
  budget,
  databaseUrl,
  filesFolder,
  milliseconds,
  ocidPrefix,
  port,
  processSettings,
  redisUrl,
  secret,
  yesOrNo,
} from './settings.js';

const schema = z
  .object({
    ...processSettings,
    ...sessionSettings,
    PORT: port.default(4000),
    CURSOR_SECRET: secret,
    CREDENTIAL_SECRETS: listOf(secret).default([DEMO_CREDENTIAL_SECRET]),
    LISTEN_DATABASE_URL: databaseUrl.optional(),
    REDIS_URL: redisUrl.optional(),
    STATEMENT_MS: milliseconds.default(10_000),
    TRANSACTION_IDLE_MS: milliseconds.default(30_000),
    CLIENT_BUDGET: budget.default(120_000),
    ANONYMOUS_BUDGET: budget.default(60_000),
    TRUSTED_DOCUMENTS_ONLY: yesOrNo.default(true),
    OTHER_MANIFESTS: listOf(z.string()).default([]),
    TRUSTED_PROXIES: listOf(z.string()).default(['127.0.0.1', '::1']),
    ADMIN_URL: webAddress.default('http://localhost:4100'),
    PORTAL_URL: webAddress.default('http://localhost:4200'),
    PASSKEY_DOMAIN: z.string().optional(),
    IDENTITY_PROVIDERS: identityProviders.default([]),
    OCID_PREFIX: ocidPrefix,
    FILES_DIR: filesFolder,
    WEBHOOKS_TO_LOOPBACK: yesOrNo.default(false),
  })
  .transform((settings) => ({
    ...settings,
    PASSKEY_DOMAIN: settings.PASSKEY_DOMAIN ?? new URL(settings.PORTAL_URL).hostname,
  }))
  .refine(
    ({ ADMIN_URL, PORTAL_URL, PASSKEY_DOMAIN }) =>
      [ADMIN_URL, PORTAL_URL].every((url) => `.${new URL(url).hostname}`.endsWith(`.${PASSKEY_DOMAIN}`)),
    { path: ['PASSKEY_DOMAIN'], error: 'expected a domain that both ADMIN_URL and PORTAL_URL are within' },
  );

/** How the api runs. */
export type ApiConfig = z.infer<typeof schema>;

/**
 * Reads the api's settings.
 *
 * `CURSOR_SECRET` seals the cursors of lists; where it is not set, `SESSION_SECRET` serves. `CREDENTIAL_SECRETS`, separated by
 * commas, seal what people sign in with: the first one seals, each of them opens, so that a new one can be put in front.
 * `CLIENT_BUDGET` and `ANONYMOUS_BUDGET` are what one API client, and one address without anybody signed in, may cost in
 * a minute; what was spent is counted in the database, or on Redis when `REDIS_URL` is set. The database ends a
 * statement that takes longer than `STATEMENT_MS`, and a transaction that is silent for `TRANSACTION_IDLE_MS`. Where a
 * pooler shares connections in front of `DATABASE_URL`, `LISTEN_DATABASE_URL` leads past it. The addresses in
 * `TRUSTED_PROXIES` are believed when they say whom a request comes from. The web apps' own route takes nothing but
 * documents of their builds while `TRUSTED_DOCUMENTS_ONLY` is 1; `OTHER_MANIFESTS` names the files of other releases
 * that run at the same time. Open contracting ids of tenders that were not imported begin with `OCID_PREFIX`. Webhooks may lead to this machine, without encryption, while `WEBHOOKS_TO_LOOPBACK` is 1. Uploaded files lie in the folder
 * `FILES_DIR`, which every api and every worker shares.
 *
 * @throws ConfigurationError with one line a fault
 * @example const config = configuredOrExit(apiConfig, process.env);
 */
export const apiConfig = (env: Environment): ApiConfig =>
  parseEnvironment(schema, { ...env, CURSOR_SECRET: env['CURSOR_SECRET'] || env['SESSION_SECRET'] });
