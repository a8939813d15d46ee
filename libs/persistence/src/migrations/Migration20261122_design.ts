import { Migration } from '@mikro-orm/migrations';

import { designTables } from './design/design-tables.js';

/** How tenders are procured: regime, stages, fund, timeline. */
export class Migration20261122Design extends Migration {
  override up(): void {
    for (const sql of designTables) this.addSql(sql);
  }
}
