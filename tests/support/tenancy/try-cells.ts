import type pg from 'pg';

import type { Cell } from './cells.js';
import { PROBES, type ProbeName } from './viewers.js';

const REFUSED = new Set(['42501']);
/** A trigger forbids it: the policies let it through. */
const STANDS = '23001';

/**
 * Tries cells as everybody and undoes each. Within one transaction of a superuser, who takes on the logins: so a policy
 * may be changed, looked at and put back.
 *
 * @returns what is not as the cells say, one line each
 */
export async function differences(client: pg.Client, cells: readonly Cell[]): Promise<string[]> {
  const found: string[] = [];
  const names = Object.keys(PROBES) as ProbeName[];
  const tries = names.flatMap((name) => cells.filter((cell) => isTried(name, cell)).map((cell) => ({ name, cell })));
  for (const { name, cell } of tries) {
    const could = await tryAs(client, name, cell.sql);
    if (could === cell.may.includes(name)) continue;
    found.push(`${name} ${could ? 'can' : 'cannot'} ${cell.command} ${cell.table} ${cell.row}`);
  }
  return found;
}

/** The owner runs migrations only: that it sees everything is all there is to say. */
const isTried = (name: ProbeName, { command }: Cell): boolean => name !== 'owner' || command === 'select';

/** Whether it touches a row. */
export async function tryAs(client: pg.Client, name: ProbeName, sql: string): Promise<boolean> {
  const { login, person, organisations } = PROBES[name];
  const settings = `set_config('app.person', '${person ?? ''}', true), set_config('app.orgs', '{${organisations.join(',')}}', true)`;
  await client.query(`savepoint cell; set local role commonweal_${login}; select ${settings}`);
  try {
    return ((await client.query(sql)).rowCount ?? 0) > 0;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === STANDS) return true;
    if (REFUSED.has(code)) return false;
    throw new Error(`${name}: ${sql}`, { cause: error });
  } finally {
    await client.query('rollback to savepoint cell');
  }
}
