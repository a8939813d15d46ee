import { createHash } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

import { type ActingFor, settingsOf } from '../as-viewer.js';
import { isJoining } from '../one-transaction.js';
import { readAs } from '../read-as.js';
import { inOneRoundTrip, type Prepared } from './one-round-trip.js';
import { type Value, wireValue } from './wire-value.js';

/** One statement that reads; its answer is one value, JSON that PostgreSQL has written. */
export interface Question {
  /** With `$1`, `$2` … for the values. A connection keeps it prepared, together with those last asked. */
  readonly sql: string;
  readonly values: readonly Value[];
}

/**
 * Settings end with the transaction, as in `inTransaction`; read-only is one of them. Statements are planned once: with
 * policies in them planning takes as long as doing them.
 */
const CONTEXT = `select set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true),
  set_config('app.person', $1, true), set_config('app.orgs', $2, true), set_config('app.helped', $3, true)`;

const names = new Map<string, string>();
const MOST_NAMES = 500;

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `q_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  if (names.size >= MOST_NAMES && !names.has(sql)) names.clear();
  names.set(sql, name);
  return name;
}

const prepared = (sql: string, values: readonly Value[]): Prepared => ({
  name: nameOf(sql),
  sql,
  values: values.map(wireValue),
});

/**
 * Asks one question in a read-only transaction that sees what these may see: context and statement in one round trip.
 * Within `inOneTransaction` it sees what that has written.
 *
 * @param who null: nobody is signed in, only what is public can be seen
 * @returns the value, parsed; null when there is no row
 */
export async function askAs<T>(em: EntityManager, who: ActingFor | null, question: Question): Promise<T | null> {
  const context = () => prepared(CONTEXT, Object.values(settingsOf(who)));
  const answer = isJoining()
    ? await readAs(em, who, (transaction) => askIn(transaction, question))
    : await ask(em, question, [context()]);
  return answer === null ? null : (JSON.parse(answer) as T);
}

/** Asks without saying for whom: for functions of the database that decide by themselves. */
export async function askForNobody<T>(em: EntityManager, question: Question): Promise<T | null> {
  const answer = isJoining() ? await askIn(em.fork(), question) : await ask(em, question, []);
  return answer === null ? null : (JSON.parse(answer) as T);
}

async function ask(em: EntityManager, { sql, values }: Question, before: readonly Prepared[]): Promise<string | null> {
  noted(em, sql);
  return withClient(em, [...before, prepared(sql, values)]);
}

/** MikroORM wants question marks in the order of the values. */
async function askIn(em: EntityManager, { sql, values }: Question): Promise<string | null> {
  const inOrder: (string | null)[] = [];
  const text = sql.replaceAll(/\$(\d+)/g, (_, at: string) => {
    inOrder.push(wireValue(values[Number(at) - 1] ?? null));
    return '?';
  });
  const [row] = await em.execute<{ answer: string | null }[]>(`select (${text})::text as answer`, inOrder);
  return row?.answer ?? null;
}

async function withClient(em: EntityManager, statements: readonly Prepared[]): Promise<string | null> {
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  const client = await pool.connect();
  try {
    const answer = await inOneRoundTrip(client, statements);
    client.release();
    return answer;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Counted and logged like any statement of the ORM's. */
function noted(em: EntityManager, query: string): void {
  em.config.get('onQuery')(query, []);
  em.config.getLogger().logQuery({ level: 'info', query });
}
