import { ownerFunction } from './owner-function.js';

/** People who sign in through another service, and passkeys, which say whose they are. */
export const providerFunctions = [
  ...ownerFunction({
    signature: 'holder_of_passkey(credential text)',
    gives: `table (person_id uuid, id uuid, public_key text, sign_count bigint, transports text[])
      language sql stable`,
    body: `select p.person_id, p.id, p.public_key, p.sign_count, p.transports from passkey p where p.credential_id = credential`,
  }),
  ...ownerFunction({
    signature: 'person_of_identity(service text, who text)',
    gives: 'uuid language sql stable',
    body: `select i.person_id from provider_identity i where i.issuer = service and i.subject = who`,
  }),
  // The service has verified the address: it leads to whoever has it here, and otherwise to a new account.
  ...ownerFunction({
    signature: 'link_identity(service text, who text, address text, called text)',
    gives: 'uuid language plpgsql volatile',
    body: `
      declare whose uuid;
      begin
        insert into person (id, email, name) values (gen_random_uuid(), address, called) on conflict (email) do nothing;
        select p.id into whose from person p where p.email = address;
        insert into provider_identity (issuer, subject, person_id) values (service, who, whose)
          on conflict (issuer, subject) do nothing;
        select i.person_id into whose from provider_identity i where i.issuer = service and i.subject = who;
        return whose;
      end`,
  }),
];
