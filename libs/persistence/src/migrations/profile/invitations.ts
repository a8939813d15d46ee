import { own, policies, self } from '../row-level-security/policy.js';
import { secured } from './secured.js';

const mine = own();

/** Of the token only its hash is kept. The database's clock decides whether an invitation still holds. */
export const invitations = [
  `create table invitation (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    email text not null check (email = lower(email) and length(email) between 3 and 320),
    roles text[] not null check (cardinality(roles) >= 1),
    language text not null check (language in ('en', 'cy')),
    token_hash text not null,
    invited_by uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null default clock_timestamp() + interval '7 days',
    accepted_at timestamptz,
    accepted_by uuid references person (id),
    revoked_at timestamptz,
    primary key (tenant_id, id),
    check ((accepted_at is null) = (accepted_by is null)),
    check (accepted_at is null or revoked_at is null)
  )`,
  `create unique index invitation_open on invitation (tenant_id, email) where accepted_at is null and revoked_at is null`,
  `create index invitation_token on invitation (token_hash)`,
  `create trigger invitation_roles before insert or update of roles, tenant_id on invitation
    for each row execute function check_membership_roles()`,
  ...secured('invitation'),
  `grant select, insert on invitation to commonweal_api`,
  `grant update (accepted_at, accepted_by, revoked_at) on invitation to commonweal_api`,
  ...policies('api', 'invitation', {
    select: mine,
    insert: `${mine} and ${self('invited_by')}`,
    update: mine,
  }),
  // Whoever has the token may read what it invites to, before they act for the organisation.
  `create function invitation_by_token(secret_hash text)
    returns table (tenant_id uuid, id uuid, email text, roles text[], expires_at timestamptz, is_open boolean,
      organisation text, kind text, inviter text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select i.tenant_id, i.id, i.email, i.roles, i.expires_at,
             i.accepted_at is null and i.revoked_at is null and i.expires_at > clock_timestamp(),
             o.name, o.kind, p.name
        from invitation i join organisation o on o.id = i.tenant_id join person p on p.id = i.invited_by
       where i.token_hash = secret_hash
  $$`,
  `revoke all on function invitation_by_token(text) from public`,
  `grant execute on function invitation_by_token(text) to commonweal_api`,
];
