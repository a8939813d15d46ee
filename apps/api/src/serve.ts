import type { ApiConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { apiOptions } from './api-options.js';
import { createApi } from './create-api.js';
import { drainOnSignals } from './drain-on-signals.js';

/** Runs the api until it is told to stop. */
export async function serve(config: ApiConfig): Promise<void> {
  const logger = createLogger('api', config.LOG_LEVEL);
  const app = await createApi(apiOptions(config, logger));
  drainOnSignals(app, logger);
  await app.listen(config.PORT, config.HOST);
  console.log(`The API answers on ${await app.getUrl()}/graphql`);
}
