import { Migration } from '@mikro-orm/migrations';

import { ownerFunction } from './identity/owner-function.js';

/**
 * Whoever follows the link in the mail must also know the password that was chosen: otherwise somebody could ask for an
 * account under another's address, and have the owner of the address open it for them.
 */
export class Migration20261122AddressProof extends Migration {
  override up(): void {
    const functions = ownerFunction({
      signature: 'registration_password(hash text)',
      gives: 'text language sql stable',
      body: `select r.password_hash from registration r where r.secret_hash = hash and r.expires_at > clock_timestamp()`,
    });
    for (const sql of functions) this.addSql(sql);
  }
}
