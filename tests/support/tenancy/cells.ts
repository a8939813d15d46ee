import { rowId } from './fill.js';
import type { ProbeName } from './viewers.js';

/** One thing that is tried, and who may. Everybody else sees nothing, changes nothing or is refused. */
export interface Cell {
  readonly table: string;
  readonly command: 'select' | 'insert' | 'update' | 'delete';
  /** The row, in words. */
  readonly row: string;
  readonly sql: string;
  readonly may: readonly ProbeName[];
}

export type Who = readonly ProbeName[];
export const key = (column: string, id: string) => `${column} = '${id}'`;
export const row = (n: number, column = 'id') => key(column, rowId(n));

export const sees = (table: string, what: string, where: string, may: Who): Cell => ({
  ...{ table, command: 'select', row: what },
  sql: `select 1 from ${table} where ${where}`,
  may: [...may, 'owner'],
});

/** One row of each phase. */
export const phases = (table: string, column: string, [draft, open, closed]: readonly [Who, Who, Who]): Cell[] => [
  sees(table, 'of a draft', row(1, column), draft),
  sees(table, 'of a tender open for bids', row(2, column), open),
  sees(table, 'of a closed tender', row(3, column), closed),
];
export const changes = (table: string, column: string, [what, where]: readonly [string, string], may: Who): Cell => ({
  ...{ table, command: 'update', row: what, may },
  sql: `update ${table} set ${column} = ${column} where ${where}`,
});
export const removes = (table: string, [what, where]: readonly [string, string], may: Who): Cell => ({
  ...{ table, command: 'delete', row: what, may },
  sql: `delete from ${table} where ${where}`,
});
