import { Migration } from '@mikro-orm/migrations';

import { noticeTables } from './notice/notice-tables.js';

/** Statutory notices of tenders, and what the national platform answered. */
export class Migration20261122Notices extends Migration {
  override up(): void {
    for (const sql of noticeTables) this.addSql(sql);
  }
}
