const TURNOVER = `s.turnover_pence < (b.bar->>'leastPence')::numeric`;

/**
 * How many suppliers of the register could not meet each condition of an authority's tender, in steps of five: no exact
 * count leaves the database. It reads profiles, which an authority may not, as the owner; so it answers for an
 * organisation that is acted for alone, and of no supplier by itself.
 *
 * A condition is not met (`shut`), met, or unknown (null) where a profile does not say. Voluntary organisations of the
 * place serve one of the tender's places, one within it, or one around it.
 */
const judged = (turnover: string): string => `case b.bar->>'kind'
      when 'TURNOVER' then ${turnover}
      when 'AUDIT' then case
        when s.is_vcse then s.turnover_pence <= (b.bar->>'charityPence')::numeric
        when s.small >= 2 then true
        when s.large >= 2 then false
      end
      when 'INSURANCE' then case when jsonb_array_length(s.insurances) > 0 then not exists (
        select from jsonb_array_elements(s.insurances) as h (i)
        where i->>'kind' = b.bar->>'insurance' and (i->>'coverPence')::numeric >= (b.bar->>'coverPence')::numeric
          and (i->>'expiresOn')::date >= current_date) end
    end`;

const within = `select p.code from place p, wanted w where w.codes && array[p.ward_code, p.authority_code, p.care_board_code,
      p.region_code, p.combined_authority_code, p.county_code]`;

const fives = (condition: string): string => `(count(*) filter (where ${condition}) / 5 * 5)::integer`;

/** Figures of a company that are within the three of an audit bar; the first of them, for there is one row of figures. */
const suppliers = `select o.supplier_kind = 'VCSE' as is_vcse, o.supplier_kind = 'VCSE' and coalesce(p.places && near.codes, false) as is_local,
      p.turnover_pence, p.insurances,
      coalesce((p.turnover_pence <= a.turnover)::integer, 0) + coalesce((p.balance_sheet_pence <= a.balance)::integer, 0)
        + coalesce((p.headcount <= a.staff)::integer, 0) as small,
      coalesce((p.turnover_pence > a.turnover)::integer, 0) + coalesce((p.balance_sheet_pence > a.balance)::integer, 0)
        + coalesce((p.headcount > a.staff)::integer, 0) as large
    from organisation o left join supplier_profile p on p.tenant_id = o.id cross join near left join audit a on true
    where o.kind = 'SUPPLIER' and o.supplier_kind <> 'CONSORTIUM' and o.merged_into is null`;

const counts = (
  create: string,
  turnover: string,
): string => `${create} shut_out_counts(tenant uuid, of_tender uuid, bars jsonb)
    returns table (path text, suppliers integer, cannot integer, unknown integer,
      local_suppliers integer, local_cannot integer, local_unknown integer)
    language sql stable security definer set search_path = public, pg_temp as $$
      with bar as (select e.bar->>'path' as path, e.bar from jsonb_array_elements(bars) as e (bar) where tenant = any (app_orgs())),
      audit as (select (b.bar->>'turnoverPence')::numeric as turnover, (b.bar->>'balancePence')::numeric as balance,
          (b.bar->>'staff')::integer as staff from bar b where b.bar->>'kind' = 'AUDIT' limit 1),
      wanted as (select array(select p.code from lot l join lot_place p on p.tenant_id = l.tenant_id and p.lot_id = l.id
        where l.tenant_id = tenant and l.tender_id = of_tender) as codes),
      near as (select array(select places_around(w.codes) union ${within}) as codes from wanted w),
      supplier as (${suppliers}),
      judged as (select b.path, s.is_local, ${judged(turnover)} as shut from bar b cross join supplier s)
      select j.path, ${fives('true')}, ${fives('j.shut')}, ${fives('j.shut is null')},
        ${fives('j.is_local')}, ${fives('j.is_local and j.shut')}, ${fives('j.is_local and j.shut is null')}
      from judged j group by j.path
    $$`;

/** As before, but whoever has the turnover is unknown where something else is asked for that no profile says. */
export const shutOutByMore = counts(
  'create or replace function',
  `case when b.bar->>'andMore' = 'true' then nullif(${TURNOVER}, false) else ${TURNOVER} end`,
);

export const shutOutFunction = [
  counts('create function', TURNOVER),
  `revoke all on function shut_out_counts(uuid, uuid, jsonb) from public`,
  `grant execute on function shut_out_counts(uuid, uuid, jsonb) to commonweal_api`,
];
