import { Migration } from '@mikro-orm/migrations';

import { invitations } from './profile/invitations.js';
import { merging } from './profile/merging.js';
import { profiles } from './profile/profiles.js';

/** Invitations into organisations, suppliers' profiles, and organisations that turn out to be one. */
export class Migration20261122Profile extends Migration {
  override up(): void {
    for (const sql of [...invitations, ...profiles, ...merging]) this.addSql(sql);
  }
}
