import { Migration } from '@mikro-orm/migrations';

/** What a benefit counts by where it lands is part of the rules of a lot, which stand from publication on. */
export class Migration20261122xPlaceRule extends Migration {
  override up(): void {
    this.addSql('alter table lot add column place_rule jsonb');
    this.addSql(`create or replace function refuse_change_of_published_rules() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
        begin
          if old.criteria_hash is not null
            and (old.method, old.precision, old.tie_break, old.last_resort, old.value_pence, old.value_vat, old.criteria_hash, old.place_rule)
              is distinct from
              (new.method, new.precision, new.tie_break, new.last_resort, new.value_pence, new.value_vat, new.criteria_hash, new.place_rule) then
            raise exception 'what bids are judged by stands from publication on' using errcode = 'restrict_violation';
          end if;
          return new;
        end
      $$`);
  }
}
