import { Migration } from '@mikro-orm/migrations';

import { amendedTerms } from './amendment/amended-terms.js';
import { amendmentTables } from './amendment/amendment-tables.js';

/** Amendments of published tenders, and why tenders were abandoned. */
export class Migration20261122bAmendments extends Migration {
  override up(): void {
    for (const sql of [...amendmentTables, ...amendedTerms]) this.addSql(sql);
  }
}
