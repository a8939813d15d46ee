import { apiConfig, configuredOrExit } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { createApi } from './create-api.js';

const config = configuredOrExit(apiConfig, process.env);
const app = await createApi({
  databaseUrl: config.DATABASE_URL,
  cursorSecret: config.CURSOR_SECRET,
  logger: createLogger('api', config.LOG_LEVEL),
  introspection: config.NODE_ENV !== 'production',
});
await app.listen(config.PORT, config.HOST);
console.log(`The API answers on ${await app.getUrl()}/graphql`);
