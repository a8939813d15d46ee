import { narrow } from './narrow-function.js';

/** The only ways to people and sessions before it is known who is asking. Each wants what only the right caller has. */
export const signInFunctions = [
  ...narrow(
    'viewer_of_session(secret_hash text)',
    ['table (person_id uuid, organisation_ids uuid[]) language sql stable', ['api']],
    `select s.person_id, coalesce(array_agg(m.tenant_id) filter (where m.tenant_id is not null), '{}')
       from session s left join membership m on m.person_id = s.person_id
      where s.token_hash = secret_hash and s.revoked_at is null and s.expires_at > clock_timestamp()
      group by s.person_id`,
  ),
  ...narrow(
    'end_session(secret_hash text)',
    ['timestamptz language sql', ['api']],
    `update session set revoked_at = coalesce(revoked_at, clock_timestamp()) where token_hash = secret_hash
      returning revoked_at`,
  ),
  ...narrow(
    'sign_in_credentials(address text)',
    ['table (person_id uuid, password_hash text) language sql stable', ['api']],
    'select p.id, p.password_hash from person p where p.email = address',
  ),
  ...narrow(
    'recent_sign_in_failures(address text)',
    ['integer language sql stable', ['api']],
    `select count(*)::int from sign_in_attempt
      where email = address and not succeeded and created_at > clock_timestamp() - interval '15 minutes'`,
  ),
  // Attempts are counted by the function; nobody needs the list of who tried.
  'revoke select on sign_in_attempt from commonweal_api',
];
