import { ownerFunction } from './owner-function.js';

/** Accounts before it is known who is asking: by the token of a link that went to the address. */
export const accountFunctions = [
  ...ownerFunction({
    signature: 'keep_registration(hash text, address text, called text, password text)',
    gives: 'void language sql volatile',
    body: `
      delete from registration where expires_at < clock_timestamp();
      insert into registration (secret_hash, email, name, password_hash, expires_at)
        values (hash, address, called, password, clock_timestamp() + interval '24 hours')`,
  }),
  // The link proves the address. Whoever else asked for an account under it has asked in vain.
  ...ownerFunction({
    signature: 'confirm_registration(hash text)',
    gives: 'text language plpgsql volatile',
    body: `
      declare asked registration;
      begin
        select * into asked from registration r where r.secret_hash = hash and r.expires_at > clock_timestamp() for update;
        if not found then return null; end if;
        insert into person (id, email, name, password_hash)
          values (gen_random_uuid(), asked.email, asked.name, asked.password_hash) on conflict (email) do nothing;
        delete from registration r where r.email = asked.email;
        return asked.email;
      end`,
  }),
  ...ownerFunction({
    signature: 'keep_password_reset(hash text, address text)',
    gives: 'boolean language sql volatile',
    body: `
      delete from password_reset where expires_at < clock_timestamp();
      with kept as (
        insert into password_reset (secret_hash, person_id, expires_at)
          select hash, p.id, clock_timestamp() + interval '24 hours' from person p where p.email = address returning 1
      ) select exists (select from kept)`,
  }),
  // One link, once: the others of the person are void with it, and so are all sessions and attempts under way.
  ...ownerFunction({
    signature: 'reset_password(hash text, password text)',
    gives: 'timestamptz language plpgsql volatile',
    body: `
      declare who uuid;
      begin
        select r.person_id into who from password_reset r
          where r.secret_hash = hash and r.expires_at > clock_timestamp() for update;
        if not found then return null; end if;
        update person p set password_hash = password where p.id = who;
        update session s set revoked_at = clock_timestamp() where s.person_id = who and s.revoked_at is null;
        delete from challenge c where c.person_id = who;
        delete from password_reset r where r.person_id = who;
        return clock_timestamp();
      end`,
  }),
];
