import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever watches something is told that it may have changed. The announcement says nothing, for every login may listen:
 * what there is to know is read by row level security, as the one who watches.
 */
export class Migration20261122Live extends Migration {
  override up(): void {
    this.addSql(`create function announce_change() returns trigger language plpgsql as $$
      begin
        perform pg_catalog.pg_notify('commonweal_live', '');
        return null;
      end
    $$`);
    for (const [table, changed] of Object.entries(ANNOUNCED))
      this.addSql(`create trigger ${table}_is_announced after update on ${table} for each row
        when (${changed}) execute function announce_change()`);
  }
}

/** By table: which changes are announced. */
const ANNOUNCED = {
  scoring_run: '(old.state, old.progress) is distinct from (new.state, new.progress)',
  // Whoever watches in a session that is ended must be told nothing more.
  session: 'old.revoked_at is distinct from new.revoked_at',
};
