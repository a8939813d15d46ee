import { Migration } from '@mikro-orm/migrations';

import { approvalTables, commentTables } from './approval/approval-tables.js';

/** Approval of drafts by a second person, and what colleagues say of them. */
export class Migration20261122aApproval extends Migration {
  override up(): void {
    for (const sql of [...approvalTables, ...commentTables]) this.addSql(sql);
  }
}
