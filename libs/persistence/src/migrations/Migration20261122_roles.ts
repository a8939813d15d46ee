import { Migration } from '@mikro-orm/migrations';

import { conflictOfInterest } from './roles/conflict-of-interest.js';
import { keepers } from './roles/keepers.js';
import { membershipRoles } from './roles/membership-roles.js';

/**
 * What people are in their organisations. The database sees to it that roles fit the organisation, that each keeps
 * somebody who looks after its people, and that nobody meets a bid on both sides.
 */
export class Migration20261122Roles extends Migration {
  override up(): void {
    for (const sql of [...membershipRoles, ...keepers, ...conflictOfInterest]) this.addSql(sql);
  }
}
