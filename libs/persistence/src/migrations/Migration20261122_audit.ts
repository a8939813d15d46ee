import { Migration } from '@mikro-orm/migrations';

import { auditPolicies } from './audit/audit-policies.js';
import { auditGrants, auditTables } from './audit/audit-tables.js';
import { erasureFunctions } from './audit/erasure-functions.js';

/** Leaves written with each change, the tree over them, and its signed heads. */
export class Migration20261122Audit extends Migration {
  override up(): void {
    for (const sql of [...auditTables, ...auditGrants, ...auditPolicies, ...erasureFunctions]) this.addSql(sql);
  }
}
