/**
 * What is done in an assisted session is recorded with both: who did it and for whom, whichever use case writes the leaf.
 * The leaf has the ids; the names stand beside it, with the salt, and go with it.
 */
export const assistanceAudit = [
  `create function app_helped() returns uuid language sql stable parallel safe as $$
    select nullif(current_setting('app.helped', true), '')::uuid
  $$`,
  `alter table audit_leaf add column helped_person_id uuid`,
  `alter table audit_salt add column helped_person_id uuid, add column helper_name text, add column helped_name text`,
  `create index audit_salt_helped_person on audit_salt (helped_person_id) where helped_person_id is not null`,
  `grant select (helped_person_id, helper_name, helped_name) on audit_salt to commonweal_api`,
  `create function name_helped_person() returns trigger language plpgsql as $$
    begin
      new.helped_person_id := app_helped();
      return new;
    end
  $$`,
  `create function name_both_people() returns trigger language plpgsql as $$
    begin
      new.helped_person_id := app_helped();
      new.helper_name := (select name from person where id = app_person());
      new.helped_name := (select name from person where id = app_helped());
      return new;
    end
  $$`,
  `create trigger audit_leaf_names_helped before insert on audit_leaf
    for each row when (app_helped() is not null) execute function name_helped_person()`,
  `create trigger audit_salt_names_both before insert on audit_salt
    for each row when (app_helped() is not null) execute function name_both_people()`,
];

/** Helping and being helped names people: it goes with them. */
export const assistanceErasure = [
  `create or replace function erase_person(who uuid) returns void language sql
    set search_path = public, pg_temp as $$
    delete from audit_salt where person_id = who or helped_person_id = who;
    delete from keyed_request where principal_id = who;
    delete from totp_app where person_id = who;
    delete from recovery_code where person_id = who;
    delete from passkey where person_id = who;
    delete from provider_identity where person_id = who;
    delete from challenge where person_id = who;
    delete from password_reset where person_id = who;
    delete from session where person_id = who;
    delete from membership where person_id = who;
    delete from helper where person_id = who;
    update assisted_session set helper_name = '—' where helper_id = who;
    update assisted_session set reason = '—' where person_id = who;
    delete from registration r using person p where p.id = who and r.email = p.email;
    delete from invitation i using person p where p.id = who and i.email = p.email;
    delete from mail_message m using person p where p.id = who and m.recipient = p.email;
    delete from demo_mail m using person p where p.id = who and m.recipient = p.email;
    update person set email = 'erased-' || who || '@erased.invalid', name = '—', password_hash = null where id = who;
  $$`,
];
