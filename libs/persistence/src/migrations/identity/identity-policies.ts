import { policies, self } from '../row-level-security/policy.js';

const own = ['totp_app', 'recovery_code', 'passkey'];
/** Reached by the owner's functions alone. */
const closed = ['provider_identity', 'challenge', 'registration', 'password_reset'];
const mine = self('person_id');

/** Each person's own second factors are theirs; the rest is reached by functions alone. */
export const identityPolicies = [
  ...[...own, ...closed, 'attempt_count'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policies('owner', table, { all: 'true' }),
  ]),
  ...own.flatMap((table) => policies('api', table, { select: mine, insert: mine, update: mine, delete: mine })),
  ...policies('api', 'attempt_count', { select: 'true', insert: 'true', update: 'true', delete: 'true' }),
  ...policies('api', 'person', { update: self('id') }),
  `grant update (password_hash) on person to commonweal_api`,
  `grant select, insert, delete on ${own.join(', ')} to commonweal_api`,
  `grant update (confirmed_at, last_step) on totp_app to commonweal_api`,
  `grant update (used_at) on recovery_code to commonweal_api`,
  `grant update (name, sign_count, last_used_at) on passkey to commonweal_api`,
  `grant select, insert, update, delete on attempt_count to commonweal_api`,
];
