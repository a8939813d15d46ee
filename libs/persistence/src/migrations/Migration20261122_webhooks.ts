import { Migration } from '@mikro-orm/migrations';

import { webhookFunctions, webhookPolicies } from './webhooks/webhook-policies.js';
import { webhookGrants, webhookTables } from './webhooks/webhook-tables.js';

/** Addresses of other systems that are told of changes, what they are told, and how that went. */
export class Migration20261122Webhooks extends Migration {
  override up(): void {
    for (const sql of [...webhookTables, ...webhookGrants, ...webhookPolicies, ...webhookFunctions]) this.addSql(sql);
  }
}
