import { Migration } from '@mikro-orm/migrations';

import { ownerFunction } from './identity/owner-function.js';

/**
 * Nobody ends a session any more without its person's name on record: whoever holds the secret of one that is over is
 * only told since when it is.
 */
export class Migration20261122SessionEnd extends Migration {
  override up(): void {
    this.addSql('drop function end_session(text)');
    const told = ownerFunction({
      signature: 'session_ended_at(secret_hash text)',
      gives: 'timestamptz language sql stable',
      body: `select least(revoked_at, expires_at) from session where token_hash = secret_hash
        and (revoked_at is not null or expires_at <= clock_timestamp())`,
    });
    for (const sql of told) this.addSql(sql);
  }
}
