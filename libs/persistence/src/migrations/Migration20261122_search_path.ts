import { Migration } from '@mikro-orm/migrations';

/**
 * A function of the owner's looks for tables in the temporary schema last: there a login may make a table of the same name,
 * whose triggers would run as the owner.
 */
export class Migration20261122SearchPath extends Migration {
  override up(): void {
    this.addSql('alter function forget_canaries() set search_path = public, pg_temp');
  }
}
