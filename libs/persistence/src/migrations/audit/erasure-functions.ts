/**
 * Erasing a person: what names them goes, what they did stays under an id that says nothing. The audit tree is not
 * touched: without their salts its hashes say nothing either. A table that holds more of a person adds its statement.
 */
export const erasureFunctions = [
  `create function erase_person(who uuid) returns void language sql set search_path = public, pg_temp as $$
    delete from audit_salt where person_id = who;
    delete from sign_in_attempt where email = (select email from person where id = who);
    delete from keyed_request where principal_id = who;
    delete from session where person_id = who;
    delete from membership where person_id = who;
    update person set email = 'erased-' || who || '@erased.invalid', name = '—', password_hash = 'none' where id = who;
  $$`,
  `revoke all on function erase_person(uuid) from public`,
  `create function erase_signed_in_person() returns void language sql security definer
    set search_path = public, pg_temp as $$ select erase_person(app_person()) $$`,
  `revoke all on function erase_signed_in_person() from public`,
  `grant execute on function erase_signed_in_person() to commonweal_api`,
];
