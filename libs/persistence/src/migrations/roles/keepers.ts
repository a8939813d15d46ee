/**
 * Each organisation that has people has one who looks after them. Changes of one organisation's people wait for each
 * other, so that the last two cannot both leave at once: the count after the change sees what others committed before.
 */
export const keepers = [
  `create function wait_for_other_changes_of_people() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(old.tenant_id::text, 3));
      return case when tg_op = 'DELETE' then old else new end;
    end
  $$`,
  `create trigger membership_turn before update or delete on membership
    for each row execute function wait_for_other_changes_of_people()`,
  `create function keep_a_keeper() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    begin
      if exists (select from membership where tenant_id = old.tenant_id)
        and not exists (select from membership where tenant_id = old.tenant_id and roles && array['ADMIN', 'OWNER']) then
        raise exception 'nobody is left who looks after the people of this organisation' using errcode = 'restrict_violation';
      end if;
      return null;
    end
  $$`,
  `create constraint trigger membership_keeper after update or delete on membership
    deferrable initially immediate for each row execute function keep_a_keeper()`,
];
