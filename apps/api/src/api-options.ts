import type { ApiConfig } from '@commonweal/config';
import type { Logger } from '@commonweal/observability';

import type { ApiOptions } from './api.module.js';
import { signInSettings } from './sign-in-settings.js';

/** How the api runs, by the settings of its process. */
export const apiOptions = (config: ApiConfig, logger: Logger): ApiOptions => ({
  databaseUrl: config.DATABASE_URL,
  listenUrl: config.LISTEN_DATABASE_URL,
  patience: { statementMs: config.STATEMENT_MS, idleMs: config.TRANSACTION_IDLE_MS },
  cursorSecret: config.CURSOR_SECRET,
  logger,
  budgets: { client: config.CLIENT_BUDGET, anonymous: config.ANONYMOUS_BUDGET },
  trustedDocumentsOnly: config.TRUSTED_DOCUMENTS_ONLY,
  otherManifests: config.OTHER_MANIFESTS,
  trustedProxies: config.TRUSTED_PROXIES,
  introspection: config.NODE_ENV !== 'production',
  metricsToken: config.METRICS_TOKEN,
  signIn: signInSettings(config),
  mailIsShown: config.COMMONWEAL_DEMO,
  notices: { ocidPrefix: config.OCID_PREFIX, portalUrl: config.PORTAL_URL },
  filesFolder: config.FILES_DIR,
  webhooksToLoopback: config.WEBHOOKS_TO_LOOPBACK,
});
