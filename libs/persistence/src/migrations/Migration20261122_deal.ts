import { Migration } from '@mikro-orm/migrations';

import { dealTables } from './deal/deal-tables.js';

/** The terms of the deal, and where and how a lot's service is reached. */
export class Migration20261122Deal extends Migration {
  override up(): void {
    for (const sql of dealTables) this.addSql(sql);
  }
}
