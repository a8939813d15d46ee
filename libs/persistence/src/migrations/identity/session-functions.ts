import { ownerFunction } from './owner-function.js';

/**
 * Whose session it is, for whom it acts, and that it was used now. Without a second factor it acts for no authority.
 * A session of somebody who buys, with a second factor, ends for good when it was not used for the idle time; so does one
 * that still waits for it.
 */
const used = `
  with held as (
    select s.token_hash, s.id, s.person_id, s.last_seen_at, s.second_factor_at is not null as strong,
           coalesce(bool_or(o.kind = 'AUTHORITY'), false) as buys,
           coalesce(array_agg(m.tenant_id) filter (
             where m.tenant_id is not null and (o.kind <> 'AUTHORITY' or s.second_factor_at is not null)), '{}') as acts_for
      from session s
      left join membership m on m.person_id = s.person_id
      left join organisation o on o.id = m.tenant_id
     where s.token_hash = secret_hash and s.revoked_at is null and s.expires_at > clock_timestamp()
     group by s.token_hash
  ), open as (
    select h.*, h.buys and h.last_seen_at < clock_timestamp() - make_interval(mins => idle_minutes) as idle from held h
  ), ended as (
    update session s set revoked_at = clock_timestamp() from open where open.idle and s.token_hash = open.token_hash
  ), noted as (
    update session s set last_seen_at = clock_timestamp() from open
     where not open.idle and s.token_hash = open.token_hash and open.last_seen_at < clock_timestamp() - interval '1 minute'
  )
  select person_id, acts_for, id, strong, buys and not strong from open where not idle`;

export const sessionFunctions = [
  `drop function viewer_of_session(text)`,
  ...ownerFunction({
    signature: 'viewer_of_session(secret_hash text, idle_minutes integer)',
    gives: `table (person_id uuid, organisation_ids uuid[], session_id uuid, second_factor boolean,
      second_factor_missing boolean) language sql volatile`,
    body: used,
  }),
];
