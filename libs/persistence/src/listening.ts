import pg from 'pg';

/** A connection that hears what is announced on one channel of the database. */
export interface Listening {
  readonly end: () => Promise<void>;
}

export interface Listener {
  /** Something was announced; what it was is to be read. */
  readonly heard: () => void;
  /** The connection broke: nothing is heard any more. */
  readonly lost: () => void;
}

/** How soon a connection that leads nowhere is found out. */
const KEEP_ALIVE_MS = 10_000;

/**
 * Listens on a channel, on a connection of its own: one of a pool would be given to somebody else, and a pooler that
 * hands out connections for single transactions would forget that it listens.
 *
 * @param url of a login of ours, to the database itself and past any such pooler
 * @returns once it listens: what is announced from now on is heard
 */
export async function listen(url: string, channel: string, { heard, lost }: Listener): Promise<Listening> {
  const client = new pg.Client({
    ...{ connectionString: url, application_name: 'commonweal live' },
    ...{ keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS },
  });
  let isListening = false;
  client.on('notification', heard);
  // A connection that breaks ends, and what follows from it is done then.
  client.on('error', () => undefined);
  client.on('end', () => {
    if (isListening) lost();
  });
  await client.connect();
  try {
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  } catch (error) {
    await client.end();
    throw error;
  }
  isListening = true;
  return {
    end: async () => {
      isListening = false;
      await client.end();
    },
  };
}
