import { Migration } from '@mikro-orm/migrations';

import { organisationSearches } from './finding/organisation-searches.js';

/** The people of an organisation keep searches together. */
export class Migration20261122dOrganisationSearches extends Migration {
  override up(): void {
    for (const sql of organisationSearches) this.addSql(sql);
  }
}
