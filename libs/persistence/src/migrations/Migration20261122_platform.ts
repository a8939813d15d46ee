import { Migration } from '@mikro-orm/migrations';

/**
 * What a running process needs in order to tell the truth of itself: it may see which migrations the database has had,
 * and a canary job, which belongs to no tenant, may pass through the outbox and be forgotten afterwards.
 */
export class Migration20261122Platform extends Migration {
  override up(): void {
    for (const sql of [...readers, ...canaries]) this.addSql(sql);
  }
}

const readers = [`grant select on schema_migration to commonweal_api, commonweal_worker`];

const canaries = [
  `alter table outbox_message drop constraint outbox_message_tenant_id_fkey`,
  `create index outbox_message_canary on outbox_message (created_at) where job = 'platform.canary'`,
  // Promises are kept for whoever asks later; a canary says nothing once it is an hour old. The worker may delete no others.
  `create function forget_canaries() returns void language sql security definer set search_path = public as $$
    delete from outbox_message where job = 'platform.canary' and created_at < clock_timestamp() - interval '1 hour'
  $$`,
  `revoke all on function forget_canaries() from public`,
  `grant execute on function forget_canaries() to commonweal_worker`,
];
