import { ownerFunction } from '../identity/owner-function.js';

/** So many questions of one councillor may wait for their confirmation at a time. */
const MOST_WAITING = 5;
const TODAY = `(clock_timestamp() at time zone 'Europe/London')::date`;
const IN_OFFICE = `(c.ended_on is null or c.ended_on >= ${TODAY})`;

/** What whoever asks without an account may do: they learn nothing of who is on a list. */
export const questionFunctions = [
  // True when a mail is to go to the address: it is that of a councillor of the ward, in office.
  ...ownerFunction({
    signature: 'ask_ward_question(tenant uuid, ward text, mail_address text, hash text, asked text, asked_in text)',
    gives: 'boolean language sql volatile',
    body: `
      delete from asked_question where created_at < clock_timestamp() - interval '1 day';
      insert into asked_question (tenant_id, councillor_id, words, language, confirm_hash)
        select c.tenant_id, c.id, asked, asked_in, hash from councillor c
        where c.tenant_id = tenant and c.ward_code = ward and c.email = mail_address and ${IN_OFFICE}
          and (select count(*) from asked_question a where a.tenant_id = c.tenant_id and a.councillor_id = c.id) < ${MOST_WAITING};
      select exists (select from asked_question where confirm_hash = hash)`,
  }),
  // The ward whose page shows the question from now on; null for a link that was used, is too old, or never was.
  ...ownerFunction({
    signature: 'confirm_ward_question(hash text, question uuid, leaf uuid)',
    gives: 'text language plpgsql volatile',
    body: `
      declare
        waited asked_question;
        asker councillor;
      begin
        delete from asked_question q where q.confirm_hash = hash returning * into waited;
        if waited.id is null or waited.created_at <= clock_timestamp() - interval '1 day' then
          return null;
        end if;
        select * into asker from councillor c
          where c.tenant_id = waited.tenant_id and c.id = waited.councillor_id and ${IN_OFFICE};
        if asker.id is null then
          return null;
        end if;
        insert into ward_question (tenant_id, id, councillor_id, ward_code, asked_by, asked_on, channel)
          values (asker.tenant_id, question, asker.id, asker.ward_code, asker.name, ${TODAY}, 'ONLINE');
        insert into ward_question_text (tenant_id, question_id, words, language)
          values (asker.tenant_id, question, waited.words, waited.language);
        insert into audit_leaf (tenant_id, id, action, object_type, object_id)
          values (asker.tenant_id, leaf, 'confirmWardQuestion', 'WardQuestion', question);
        return asker.ward_code;
      end `,
  }),
  // The authorities that a councillor of the ward may ask on its page.
  ...ownerFunction({
    signature: 'ward_authorities(ward text)',
    gives: 'table (id uuid, name text) language sql stable',
    body: `select o.id, o.name from organisation o where exists (
        select from councillor c where c.tenant_id = o.id and c.ward_code = ward and c.email is not null and ${IN_OFFICE})
      order by o.name, o.id`,
  }),
];
