import { Migration } from '@mikro-orm/migrations';

import { bidTables } from './foundation/bid-tables.js';
import { evaluationTables } from './foundation/evaluation-tables.js';
import { grants } from './foundation/grants.js';
import { organisationTables } from './foundation/organisation-tables.js';
import { tenderTables } from './foundation/tender-tables.js';

/** The first schema: organisations, tenders, bids behind the vault's functions, grades, results, outbox, and who may do what. */
export class Migration20261121Foundation extends Migration {
  override up(): void {
    for (const sql of [...organisationTables, ...tenderTables, ...bidTables, ...evaluationTables, ...grants])
      this.addSql(sql);
  }
}
