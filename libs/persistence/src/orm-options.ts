import { defineConfig, type Options } from '@mikro-orm/postgresql';

import { entities } from './entities.js';
import { giveLostConnectionsBack } from './lost-connections.js';

/** What the database ends by itself, so that nobody keeps a connection or its locks; 0: nothing. */
export interface Patience {
  /** How long one statement may take, waiting for locks included. */
  readonly statementMs: number;
  /** How long a transaction may be silent. */
  readonly idleMs: number;
}

/** For scripts and migrations, which an operator watches. */
const ENDLESS: Patience = { statementMs: 0, idleMs: 0 };

/**
 * How a process meets the database.
 *
 * @param clientUrl `postgres://login:password@host:port/database`; the login of this process, never the owner's
 * @param poolSize the most connections the process may hold
 * @param patience how long the database bears with each connection
 */
export const ormOptions = (clientUrl: string, poolSize = 10, { statementMs, idleMs } = ENDLESS): Options =>
  defineConfig({
    clientUrl,
    entities,
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      ...{ statement_timeout: statementMs, idle_in_transaction_session_timeout: idleMs },
      onPoolCreated: giveLostConnectionsBack,
    },
  });
