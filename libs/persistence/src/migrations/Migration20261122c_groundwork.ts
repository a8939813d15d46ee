import { Migration } from '@mikro-orm/migrations';

import { groundworkTables } from './groundwork/groundwork-tables.js';

/** What a tender stands on: answers to needs, reasons for criteria, and decisions before the tender. */
export class Migration20261122cGroundwork extends Migration {
  override up(): void {
    for (const sql of groundworkTables) this.addSql(sql);
  }
}
