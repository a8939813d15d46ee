import { Migration } from '@mikro-orm/migrations';

import { ownerFunction } from './identity/owner-function.js';

/** Whoever changes a password may do so because somebody else knows it: what that one has begun with it must not go on. */
export class Migration20261122PasswordChanges extends Migration {
  override up(): void {
    const functions = ownerFunction({
      signature: 'end_what_waits_for_signed_in_person()',
      gives: 'void language sql volatile',
      body: `
        delete from challenge where person_id = app_person();
        delete from password_reset where person_id = app_person()`,
    });
    for (const sql of functions) this.addSql(sql);
  }
}
