import { Migration } from '@mikro-orm/migrations';

import { assistanceAudit, assistanceErasure } from './assistance/assistance-audit.js';
import { assistanceFunctions } from './assistance/assistance-functions.js';
import { assistanceTables } from './assistance/assistance-tables.js';

/** Sessions in which somebody acts for a person who has agreed to it, what was done in them, and in whose names. */
export class Migration20261122Assisted extends Migration {
  override up(): void {
    for (const sql of [...assistanceTables, ...assistanceAudit, ...assistanceFunctions, ...assistanceErasure])
      this.addSql(sql);
  }
}
