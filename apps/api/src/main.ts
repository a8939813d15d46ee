import { apiConfig, configuredOrExit, safeOrExit } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { apiOptions } from './api-options.js';
import { createApi } from './create-api.js';
import { drainOnSignals } from './drain-on-signals.js';
import { productionFaults } from './production-faults.js';

const config = configuredOrExit(apiConfig, process.env);
await safeOrExit(config, ...productionFaults(config));
const logger = createLogger('api', config.LOG_LEVEL);
const app = await createApi(apiOptions(config, logger));
drainOnSignals(app, logger);
await app.listen(config.PORT, config.HOST);
console.log(`The API answers on ${await app.getUrl()}/graphql`);
