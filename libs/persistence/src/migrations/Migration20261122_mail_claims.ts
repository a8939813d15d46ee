import { Migration } from '@mikro-orm/migrations';

/** Whoever delivers a mail says so first, and holds no lock while the mail server thinks. */
export class Migration20261122MailClaims extends Migration {
  override up(): void {
    this.addSql('alter table mail_message add column claimed_until timestamptz');
    this.addSql('grant update (claimed_until) on mail_message to commonweal_worker');
  }
}
