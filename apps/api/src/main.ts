import { apiConfig, configuredOrExit, safeOrExit } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { createApi } from './create-api.js';
import { drainOnSignals } from './drain-on-signals.js';
import { productionFaults } from './production-faults.js';
import { signInSettings } from './sign-in-settings.js';

const config = configuredOrExit(apiConfig, process.env);
await safeOrExit(config, ...productionFaults(config));
const logger = createLogger('api', config.LOG_LEVEL);
const app = await createApi({
  databaseUrl: config.DATABASE_URL,
  cursorSecret: config.CURSOR_SECRET,
  logger,
  budgets: { client: config.CLIENT_BUDGET, anonymous: config.ANONYMOUS_BUDGET },
  trustedDocumentsOnly: config.TRUSTED_DOCUMENTS_ONLY,
  otherManifests: config.OTHER_MANIFESTS,
  introspection: config.NODE_ENV !== 'production',
  metricsToken: config.METRICS_TOKEN,
  signIn: signInSettings(config),
  mailIsShown: config.COMMONWEAL_DEMO,
});
drainOnSignals(app, logger);
await app.listen(config.PORT, config.HOST);
console.log(`The API answers on ${await app.getUrl()}/graphql`);
