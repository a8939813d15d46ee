import { Migration } from '@mikro-orm/migrations';

import { documentTables } from './document/document-tables.js';

/** Documents that go with a tender, and the files that people uploaded. */
export class Migration20261122vDocuments extends Migration {
  override up(): void {
    for (const sql of documentTables) this.addSql(sql);
  }
}
