import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const ofTender = withRow('tender', 'r.tenant_id = tender_amendment.tenant_id and r.id = tender_amendment.tender_id');

/**
 * The versions of published tenders, in order. What one says is never changed; that it is published is written once, by
 * the worker, when its notice is accepted. Until then it is its authority's alone.
 */
export const amendmentTables = [
  `create table tender_amendment (
    tenant_id uuid not null,
    tender_id uuid not null,
    number integer not null check (number > 0),
    reason text not null check (length(reason) between 1 and 2000),
    amended_by uuid not null,
    amended_at timestamptz not null,
    before jsonb not null,
    after jsonb not null,
    published_at timestamptz,
    primary key (tenant_id, tender_id, number),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  `create function keep_amendment() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if tg_op = 'DELETE' or old.published_at is not null or new.published_at is null
        or to_jsonb(new) - 'published_at' <> to_jsonb(old) - 'published_at' then
        raise exception 'an amendment stands as it was made' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger tender_amendment_stands before update or delete on tender_amendment
    for each row execute function keep_amendment()`,
  ...secured('tender_amendment'),
  `grant select, insert on tender_amendment to commonweal_api`,
  `grant select on tender_amendment to commonweal_worker`,
  `grant update (published_at) on tender_amendment to commonweal_worker`,
  ...policies('api', 'tender_amendment', {
    select: `${mine} or published_at is not null`,
    insert: `${mine} and published_at is null and ${ofTender}`,
  }),
  ...policies('worker', 'tender_amendment', { select: mine, update: mine }),

  `alter table tender add column abandoned_at timestamptz, add column abandon_reason text, add column end_told_at timestamptz,
    add check ((abandoned_at is null) = (abandon_reason is null)), add check (length(abandon_reason) <= 2000)`,

  // Which amendments a notice tells of: all up to this one.
  `alter table notice add column amendment integer`,
  `grant update (amendment) on notice to commonweal_api, commonweal_worker`,
  // An amendment's notice is begun by the worker, as its authority's person asked for with the amendment.
  `grant insert on notice to commonweal_worker`,
  ...policies('worker', 'notice', { insert: `${mine} and state = 'DRAFT'` }),
];
