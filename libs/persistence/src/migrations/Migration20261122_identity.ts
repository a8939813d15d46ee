import { Migration } from '@mikro-orm/migrations';

import { accountFunctions } from './identity/account-functions.js';
import { challengeFunctions } from './identity/challenge-functions.js';
import { identityPolicies } from './identity/identity-policies.js';
import { identityTables } from './identity/identity-tables.js';
import { providerFunctions } from './identity/provider-functions.js';
import { sessionFunctions } from './identity/session-functions.js';

/**
 * Signing in: second factors, passkeys, other services, sessions that can be listed and ended, links by mail, limits of
 * attempts. A session acts for authorities only once it has a second factor, and the database sees to that.
 */
export class Migration20261122Identity extends Migration {
  override up(): void {
    for (const sql of [
      ...identityTables,
      ...identityPolicies,
      ...sessionFunctions,
      ...challengeFunctions,
      ...accountFunctions,
      ...providerFunctions,
    ])
      this.addSql(sql);
  }
}
