import { Migration } from '@mikro-orm/migrations';

import { smeFriendly } from './search/sme-friendly.js';

/** Whether a tender suits small and medium-sized enterprises, and what finds it. */
export class Migration20261123aSmeFriendly extends Migration {
  override up(): void {
    for (const sql of smeFriendly) this.addSql(sql);
  }
}
