/** As many bids as the checks that score again for each bid are made for. */
export const BIDS = 200;

const lot = `
  select t.tenant_id, t.id as tender_id, l.id as lot_id from tender t join lot l on l.tenant_id = t.tenant_id and l.tender_id = t.id
   where t.state = 'CLOSED' limit 1`;

const bids = `
  with suppliers as (
    insert into organisation (id, kind, name, supplier_kind)
    select gen_random_uuid(), 'SUPPLIER', 'Bidder ' || n, 'BUSINESS' from generate_series(1, $3::int) n returning id),
  bids as (
    insert into bid (tenant_id, id, lot_id, supplier_id, party_ids, state, received_at, content_hash, size)
    select $1, gen_random_uuid(), $2, s.id, array[s.id], 'SUBMITTED', now() - interval '30 days', 'sha256:0', 1 from suppliers s
    returning tenant_id, id)
  insert into bid_envelope (tenant_id, bid_id, content)
  select tenant_id, id, json_build_object('nonce', 'n', 'answers', '[]'::json,
    'price', json_build_object('amount', (10000 + row_number() over (order by id) * 37)::text || '.00', 'vat', 'EXCLUDES_VAT'),
    'commitments', json_build_array(json_build_object('measureId', 'jobs-unemployed',
      'quantity', (1 + row_number() over (order by id) % 7)::text, 'years', 1, 'places', '["Harbourside"]'::json)))
  from bids`;

const grades = `
  insert into agreed_grade (tenant_id, id, bid_id, criterion_key, revision, grade, reason, recorded_by)
  select b.tenant_id, gen_random_uuid(), b.id, c.key, 1, 2 + (row_number() over (order by b.id, c.key)) % 4, 'seen',
         (select m.person_id from membership m where m.tenant_id = b.tenant_id limit 1)
    from bid b join award_criterion c on c.tenant_id = b.tenant_id and c.lot_id = b.lot_id and c.scoring ->> 'kind' = 'grade'
   where b.tenant_id = $1 and b.lot_id = $2 and b.state = 'SUBMITTED'
     and not exists (select from agreed_grade a where a.tenant_id = b.tenant_id and a.bid_id = b.id and a.criterion_key = c.key)`;

/** Makes the demonstration's closed lot a large one, past the API to save time. */
export async function largeLot(sql) {
  const [{ tenant_id: tenant, lot_id: id, tender_id: tender }] = await sql(lot);
  const [{ count }] = await sql(
    `select count(*)::int from bid where tenant_id = $1 and lot_id = $2 and state = 'SUBMITTED'`,
    [tenant, id],
  );
  await sql(bids, [tenant, id, BIDS - count]);
  await sql(grades, [tenant, id]);
  return { tender, lot: id };
}
