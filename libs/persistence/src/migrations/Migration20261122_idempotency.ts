import { Migration } from '@mikro-orm/migrations';

/** Answers of mutations that were sent under a key, so that a repeated one is answered and not done again. */
export class Migration20261122Idempotency extends Migration {
  override up(): void {
    // The organisation that the principal acts for, or the principal itself where no organisation is named.
    this.addSql(`create table keyed_request (
      tenant_id uuid not null,
      principal_id uuid not null,
      key text not null check (length(key) between 1 and 200),
      fingerprint text not null,
      answer text,
      created_at timestamptz not null default clock_timestamp(),
      primary key (tenant_id, principal_id, key)
    )`);
    this.addSql(`grant select, insert, update (answer) on keyed_request to commonweal_api`);
  }
}
