import { ownerFunction } from './owner-function.js';

/** Secrets that somebody must come back with. They are found by their hash alone, so nobody can list them. */
export const challengeFunctions = [
  ...ownerFunction({
    signature: 'keep_challenge(hash text, what text, person uuid, kept jsonb, minutes integer)',
    gives: 'timestamptz language sql volatile',
    body: `
      delete from challenge where expires_at < clock_timestamp() - interval '1 hour';
      insert into challenge (secret_hash, purpose, person_id, content, expires_at)
        values (hash, what, person, kept, clock_timestamp() + make_interval(mins => minutes)) returning expires_at`,
  }),
  ...ownerFunction({
    signature: 'take_challenge(hash text, what text)',
    gives: 'table (person_id uuid, content jsonb) language sql volatile',
    body: `delete from challenge c where c.secret_hash = hash and c.purpose = what and c.expires_at > clock_timestamp()
      returning c.person_id, c.content`,
  }),
  // A challenge that may be tried a few times: the last try is counted before it is made.
  ...ownerFunction({
    signature: 'try_challenge(hash text, what text, most integer)',
    gives: 'table (person_id uuid, content jsonb) language sql volatile',
    body: `update challenge c set tries = c.tries + 1
       where c.secret_hash = hash and c.purpose = what and c.expires_at > clock_timestamp() and c.tries < most
      returning c.person_id, c.content`,
  }),
];
