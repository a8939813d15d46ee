import { Migration } from '@mikro-orm/migrations';

/** What work a supplier looks for, so that opportunities can be matched with it. */
export class Migration20261122dWorkWanted extends Migration {
  override up(): void {
    this.addSql(`alter table supplier_profile add column cpv_codes text[] not null default '{}'`);
    this.addSql('alter table supplier_profile add column value_from_pence bigint check (value_from_pence >= 0)');
    this.addSql(
      `alter table supplier_profile add column value_to_pence bigint check (value_to_pence >= coalesce(value_from_pence, 0))`,
    );
  }
}
