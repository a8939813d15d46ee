import { Migration } from '@mikro-orm/migrations';

import { ownerFunction } from './identity/owner-function.js';

/** The link to set a new password carries a secret and nothing else: whose it is, is known here. */
export class Migration20261122ResetTokens extends Migration {
  override up(): void {
    const functions = ownerFunction({
      signature: 'person_of_password_reset(hash text)',
      gives: 'uuid language sql stable',
      body: 'select r.person_id from password_reset r where r.secret_hash = hash and r.expires_at > clock_timestamp()',
    });
    for (const sql of functions) this.addSql(sql);
  }
}
