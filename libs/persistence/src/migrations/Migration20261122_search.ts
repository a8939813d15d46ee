import { Migration } from '@mikro-orm/migrations';

import { searchBackfill, searchFunctions } from './search/search-functions.js';
import { searchTables } from './search/search-tables.js';

/** Published tenders can be found by words, codes, places, value and deadline, however many there are. */
export class Migration20261122Search extends Migration {
  override up(): void {
    for (const sql of [...searchTables, ...searchFunctions, ...searchBackfill]) this.addSql(sql);
  }
}
