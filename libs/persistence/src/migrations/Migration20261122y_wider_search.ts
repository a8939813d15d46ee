import { Migration } from '@mikro-orm/migrations';

import { widerSearch } from './search/wider-search.js';

/** Opportunities are searched among very many: see ADR 0047. */
export class Migration20261122yWiderSearch extends Migration {
  override up(): void {
    for (const sql of widerSearch) this.addSql(sql);
  }
}
