import { Migration } from '@mikro-orm/migrations';

import { clientFunctions } from './integration/client-functions.js';
import { clientPolicies } from './integration/client-policies.js';
import { clientGrants, clientTables } from './integration/client-tables.js';

/** Programs that act for organisations: their secrets and access tokens, what they have spent of their budgets. */
export class Migration20261122ApiClients extends Migration {
  override up(): void {
    for (const sql of [...clientTables, ...clientGrants, ...clientPolicies, ...clientFunctions]) this.addSql(sql);
  }
}
