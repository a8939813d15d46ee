import { narrow } from '../row-level-security/narrow-function.js';

const API = ['api'] as const;

/** The only ways to a client before it is known which one asks. */
export const clientFunctions = [
  ...narrow(
    'client_of_secret(secret_prefix text)',
    [
      'table (tenant_id uuid, client_id uuid, kind text, scopes text[], secret_id uuid, hash text, unnoted boolean) language sql stable',
      API,
    ],
    `select c.tenant_id, c.id, c.kind, c.scopes, s.id, s.hash,
            coalesce(s.last_used_at < clock_timestamp() - interval '1 minute', true)
       from api_secret s join api_client c on c.tenant_id = s.tenant_id and c.id = s.client_id
      where s.prefix = secret_prefix and s.expires_at > clock_timestamp() and c.revoked_at is null`,
  ),
  ...narrow(
    'client_of_token(wanted_hash text)',
    ['table (tenant_id uuid, client_id uuid, scopes text[]) language sql stable', API],
    `select c.tenant_id, c.id, t.scopes
       from api_token t
       join api_client c on c.tenant_id = t.tenant_id and c.id = t.client_id
       join api_secret s on s.tenant_id = t.tenant_id and s.id = t.secret_id
      where t.token_hash = wanted_hash and t.expires_at > clock_timestamp()
        and s.expires_at > clock_timestamp() and c.revoked_at is null`,
  ),
  // At most once a minute, however many requests come.
  ...narrow(
    'note_secret_used(secret_prefix text)',
    ['void language sql', API],
    `update api_secret set last_used_at = clock_timestamp()
      where prefix = secret_prefix
        and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')`,
  ),
];
