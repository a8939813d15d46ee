import { Migration } from '@mikro-orm/migrations';

import { appendOnly, PLACE_TABLES, placeTables } from './place/place-tables.js';
import { policies } from './row-level-security/policy.js';

/** Places, deprivation, boundaries and codes that are public: everybody reads them, the owner imports them. */
export class Migration20261122Places extends Migration {
  override up(): void {
    for (const sql of [...placeTables, ...appendOnly, ...PLACE_TABLES.flatMap(readByEverybody)]) this.addSql(sql);
  }
}

const readByEverybody = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies('owner', table, { all: 'true' }),
  ...policies('api', table, { select: 'true' }),
  `grant select on ${table} to commonweal_api`,
];
