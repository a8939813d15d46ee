import { narrow } from '../row-level-security/narrow-function.js';

/** Whether the helper is on the side of a buyer in whose tender the supplier bids. */
const onBuyersSide = (helper: string, supplier: string) => `exists (
  select 1 from membership of_helper
    join bid b on b.tenant_id = of_helper.tenant_id
   where of_helper.person_id = ${helper} and (b.supplier_id = ${supplier} or ${supplier} = any (b.party_ids)))`;

export const assistanceFunctions = [
  // Who helps is the person of the transaction, whatever the request says; by e-mail address and the name of the supplier
  // together, so that neither alone finds anybody; one supplier, where two registrations of one body bear the same name.
  ...narrow(
    'begin_assistance(request text)',
    ['table (tenant_id uuid, person_id uuid) language sql', ['api']],
    `insert into assisted_session (tenant_id, id, person_id, helper_id, helper_name, token_hash, consent_version, reason,
                                   started_at, ends_at)
     select o.id, (r ->> 'id')::uuid, p.id, h.person_id, of_helper.name, r ->> 'tokenHash', r ->> 'consentVersion',
            r ->> 'reason', clock.now, clock.now + make_interval(mins => (r ->> 'minutes')::int)
       from (select request::jsonb as r) asked
       cross join (select clock_timestamp() as now) clock
       join helper h on h.person_id = app_person()
       join person of_helper on of_helper.id = h.person_id
       join person p on p.email = r ->> 'email' and p.id <> h.person_id
       join membership m on m.person_id = p.id
       join organisation o on o.id = m.tenant_id and o.kind = 'SUPPLIER' and lower(o.name) = r ->> 'supplier'
      where not ${onBuyersSide('h.person_id', 'o.id')}
      order by o.id limit 1
     returning tenant_id, person_id`,
  ),
  // Looked at anew with each request: the helper may have stopped helping, the person left, the supplier bid elsewhere.
  ...narrow(
    'viewer_of_assistance(secret_hash text)',
    [
      'table (helper_id uuid, tenant_id uuid, session_id uuid, person_id uuid, roles text[], helper_organisations uuid[]) language sql stable',
      ['api'],
    ],
    `select s.helper_id, s.tenant_id, s.id, s.person_id, m.roles,
            array(select tenant_id from membership own where own.person_id = s.helper_id)
       from assisted_session s
       join helper h on h.person_id = s.helper_id
       join membership m on m.tenant_id = s.tenant_id and m.person_id = s.person_id
      where s.token_hash = secret_hash and s.ended_at is null and s.ends_at > clock_timestamp()
        and not ${onBuyersSide('s.helper_id', 's.tenant_id')}`,
  ),
];
