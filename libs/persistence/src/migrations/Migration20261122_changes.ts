import { Migration } from '@mikro-orm/migrations';

/** What finds the changes of an organisation by their places in the audit log. */
export class Migration20261122Changes extends Migration {
  override up(): void {
    this.addSql('create index audit_leaf_tenant_place on audit_leaf (tenant_id, position) where position is not null');
    this.addSql(
      'create index audit_leaf_behalf_place on audit_leaf (on_behalf_of, position) where position is not null',
    );
    this.addSql(`create index audit_leaf_closing on audit_leaf (tenant_id, position) where action = 'closeTender'`);
    this.addSql(`create index audit_leaf_closed on audit_leaf (tenant_id, tender_id) where action = 'closeTender'`);
  }
}
