import { Migration } from '@mikro-orm/migrations';

/** What people sign in with, what waits for them, and mail to them go with them too. */
export class Migration20261122Erasure extends Migration {
  override up(): void {
    this.addSql(`create or replace function erase_person(who uuid) returns void language sql
      set search_path = public, pg_temp as $$
      delete from audit_salt where person_id = who;
      delete from keyed_request where principal_id = who;
      delete from totp_app where person_id = who;
      delete from recovery_code where person_id = who;
      delete from passkey where person_id = who;
      delete from provider_identity where person_id = who;
      delete from challenge where person_id = who;
      delete from password_reset where person_id = who;
      delete from session where person_id = who;
      delete from membership where person_id = who;
      delete from registration r using person p where p.id = who and r.email = p.email;
      delete from invitation i using person p where p.id = who and i.email = p.email;
      delete from mail_message m using person p where p.id = who and m.recipient = p.email;
      delete from demo_mail m using person p where p.id = who and m.recipient = p.email;
      update person set email = 'erased-' || who || '@erased.invalid', name = '—', password_hash = null where id = who;
    $$`);
  }
}
