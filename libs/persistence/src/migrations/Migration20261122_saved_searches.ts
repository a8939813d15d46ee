import { Migration } from '@mikro-orm/migrations';

import { findingFunctions } from './finding/finding-functions.js';
import { findingTables } from './finding/finding-tables.js';

/** Searches that are kept, and mail of what is new in them. */
export class Migration20261122SavedSearches extends Migration {
  override up(): void {
    for (const sql of [...findingTables, ...findingFunctions]) this.addSql(sql);
  }
}
