import { Migration } from '@mikro-orm/migrations';

import { frameworkTables } from './framework/framework-tables.js';

/** Authorities' own social value frameworks, and the measure sets they bring along. */
export class Migration20261122Frameworks extends Migration {
  override up(): void {
    for (const sql of frameworkTables) this.addSql(sql);
  }
}
