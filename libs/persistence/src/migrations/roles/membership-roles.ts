import { own, policies } from '../row-level-security/policy.js';

const buyers = `array['LEAD', 'EVALUATOR', 'MODERATOR', 'APPROVER', 'OPENER', 'OBSERVER', 'ADMIN']`;
const suppliers = `array['OWNER', 'EDITOR', 'SIGNATORY', 'VIEWER']`;

const column = [
  `alter table membership add column roles text[]`,
  // Whoever acts for an authority today may do everything, and nobody is shut out of their work.
  `update membership set roles = case (select kind from organisation o where o.id = membership.tenant_id)
      when 'AUTHORITY' then array['LEAD', 'EVALUATOR', 'MODERATOR', 'ADMIN'] else array['OWNER'] end`,
  `alter table membership alter column roles set not null`,
  `alter table membership add check (cardinality(roles) >= 1)`,
];

const kinds = [
  // A release that knows no roles yet adds members without any: a first member looks after the organisation.
  `create function check_membership_roles() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
      buys constant boolean := (select kind = 'AUTHORITY' from organisation where id = new.tenant_id);
    begin
      new.roles := coalesce(new.roles, case when buys then array['ADMIN', 'LEAD'] else array['OWNER'] end);
      if not new.roles <@ (case when buys then ${buyers} else ${suppliers} end) then
        raise exception 'these roles are not of this kind of organisation' using errcode = 'check_violation';
      end if;
      if cardinality(new.roles) <> (select count(distinct role) from unnest(new.roles) as role) then
        raise exception 'a role is named twice' using errcode = 'check_violation';
      end if;
      return new;
    end
  $$`,
  `create trigger membership_roles before insert or update of roles, tenant_id on membership
    for each row execute function check_membership_roles()`,
];

const signedIn = [
  `create function memberships_of_session(secret_hash text) returns jsonb language sql stable security definer
    set search_path = public, pg_temp as $$
      select coalesce(jsonb_agg(jsonb_build_object('organisationId', m.tenant_id, 'roles', m.roles) order by m.tenant_id), '[]')
        from session s join membership m on m.person_id = s.person_id
       where s.token_hash = secret_hash and s.revoked_at is null and s.expires_at > clock_timestamp()
  $$`,
  `revoke all on function memberships_of_session(text) from public`,
  `grant execute on function memberships_of_session(text) to commonweal_api`,
];

const changes = [
  `grant update (roles), delete on membership to commonweal_api`,
  ...policies('api', 'membership', { update: own(), delete: own() }),
];

export const membershipRoles = [...column, ...kinds, ...signedIn, ...changes];
