import type { Connection, PoolClient, Submittable } from 'pg';

/** A statement that PostgreSQL keeps prepared under its name, and its values as they go over the wire. */
export interface Prepared {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

/** How many statements a connection keeps; whoever thinks up ever new questions must not fill the database's memory. */
const MOST = 60;

/** Names that each connection has prepared, the one not asked for the longest time first. */
const known = new WeakMap<Connection, Set<string>>();

function knownTo(connection: Connection): Set<string> {
  const names = known.get(connection) ?? new Set();
  known.set(connection, names);
  return names;
}

/**
 * Sends statements in one packet and reads their answers as one. PostgreSQL does them in one transaction, which ends
 * with the packet: no `begin` and `commit` go to and fro. When one fails, the rest is not done.
 */
class RoundTrip implements Submittable {
  #answered = 0;
  #last: string | null = null;
  readonly done: Promise<string | null>;
  #resolve!: (last: string | null) => void;
  #reject!: (error: unknown) => void;

  constructor(private readonly statements: readonly Prepared[]) {
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    for (const statement of this.statements) send(connection, statement);
    connection.sync();
    process.nextTick(() => connection.stream.uncork());
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#answered === this.statements.length - 1) this.#last = fields[0] ?? null;
  }

  handleCommandComplete(): void {
    this.#answered += 1;
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#last);
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }

  handleRowDescription(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

function send(connection: Connection, { name, sql, values }: Prepared): void {
  const names = knownTo(connection);
  if (!names.delete(name)) prepare(connection, names, { name, sql });
  names.add(name);
  connection.bind({ statement: name, values: [...values] }, true);
  connection.execute(null, true);
}

function prepare(connection: Connection, names: Set<string>, { name, sql }: Pick<Prepared, 'name' | 'sql'>): void {
  const [oldest] = names;
  if (oldest !== undefined && names.size >= MOST) {
    connection.close({ type: 'S', name: oldest }, true);
    names.delete(oldest);
  }
  connection.parse({ name, text: sql, types: [] }, true);
}

/**
 * Does statements in one transaction, in one round trip.
 *
 * @param client is given back by the caller; after an error it must not be used again, for it is then unknown what it
 *   has prepared
 * @returns the first value of the last statement's last row, as text; null when there is none
 */
export const inOneRoundTrip = (client: PoolClient, statements: readonly Prepared[]): Promise<string | null> =>
  client.query(new RoundTrip(statements)).done;
