import { defineConfig, type Options } from '@mikro-orm/postgresql';

import { entities } from './entities.js';
import { giveLostConnectionsBack } from './lost-connections.js';

/**
 * How a process meets the database.
 *
 * @param clientUrl `postgres://login:password@host:port/database`; the login of this process, never the owner's
 * @param poolSize the most connections the process may hold
 */
export const ormOptions = (clientUrl: string, poolSize = 10): Options =>
  defineConfig({
    clientUrl,
    entities,
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize },
    driverOptions: { onPoolCreated: giveLostConnectionsBack },
  });
