/** Authorities that buy. */
export const ORGANISATIONS = `
  insert into organisation (id, kind, name)
    select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'AUTHORITY', 'Council ' || n from generate_series(1, 400) n`;

/** Three hundred authorities in ten regions. */
export const PLACES = `
  insert into place (code, kind, name, dataset, is_fictional, region_code)
    select 'E120000' || lpad(n::text, 2, '0'), 'REGION', 'Region ' || n, 'bench', true, null from generate_series(1, 10) n
    union all
    select 'E0700' || lpad(n::text, 4, '0'), 'LOCAL_AUTHORITY', 'Borough ' || n, 'bench', true, 'E120000' || lpad((1 + n % 10)::text, 2, '0')
      from generate_series(1, 300) n`;

const NOUNS = `array['cleaning','transport','care','catering','software','roofing','heating','training','advice','housing','grounds','waste',
  'lighting','security','furniture','printing','paving','drainage','glazing','painting','fostering','nursing','tutoring','advocacy','respite',
  'befriending','translation','signage','fencing','demolition','surveying','scaffolding','insulation','joinery','plumbing','ventilation',
  'library','museum','leisure','playground']`;
const WHERE = `array['schools','hospitals','homes','offices','parks','roads','depots','libraries','clinics','centres']`;

/** An even spread that does not repeat in order: the same for the same number, whatever the size. */
const spread = (prime, among) => `(1 + (n::bigint * ${prime}) % ${among})`;
/** Few words are frequent and most are rare: the square of an even spread. */
const word = (prime) => `'w' || to_hex((power(((n::bigint * ${prime}) % 99991) / 99991.0, 3) * 60000)::int)`;
const words = [7919, 15485863, 32452843, 49979687, 67867967, 86028121, 104395301, 122949823]
  .map(word)
  .join(` || ' ' || `);

/** The newest is number 1. One in fifty is open, as in a register of many years; one in 2,000 is about a word that is rare. */
export const TENDERS = `
  insert into tender (tenant_id, id, reference, title, description, state, buyer, main_category, procurement_method, cpv_codes,
      place_codes, is_vcse_friendly, value_pence, value_vat, currency, deadline, published_at, closed_at, created_at)
    select ('00000000-0000-4000-8000-' || lpad(${spread(31, 400)}::text, 12, '0'))::uuid, gen_random_uuid(), 'T' || n,
      initcap((${NOUNS})[${spread(7907, 40)}]) || ' for ' || (${WHERE})[${spread(104729, 10)}] || ' in area ' || ${spread(13, 97)}
        || case when n % 2000 = 1 then ' hydrotherapy' else '' end,
      ${words}, case when n <= greatest(200, $1::int / 50) then 'PUBLISHED' when n % 3 = 0 then 'AWARDED' else 'CLOSED' end,
      jsonb_build_object('name', 'Council ' || ${spread(31, 400)}, 'identifiers', '[]'::jsonb),
      (array['goods', 'services', 'works'])[${spread(17, 3)}], 'open',
      array[lpad((10 + ${spread(37, 80)})::text, 2, '0') || lpad((${spread(7919, 9999)})::text, 4, '0') || '00'],
      array['E0700' || lpad(${spread(53, 300)}::text, 4, '0')], n % 25 = 0,
      (power(10, 5 + 5 * ((n::bigint * 7877) % 10007) / 10007.0))::bigint, 'EXCLUDES_VAT', 'GBP',
      now() - n * interval '1 minute' + interval '30 days', now() - n * interval '1 minute', null, now() - n * interval '1 minute'
    from generate_series($2::int, $3::int) n order by n desc`;

/** What tenders are searched by, as a publication would write it. */
export const SEARCH = `
  insert into tender_search (tenant_id, id, published_at, state, main_category, deadline, value_pence, document)
    select t.tenant_id, t.id, t.published_at, t.state, t.main_category, t.deadline, t.value_pence, search_document(t)
    from tender t where substr(t.reference, 2)::int between $1::int and $2::int`;

const COPY = `md5(t.id::text || $1::int)::uuid`;
/** A minute lies between two tenders. */
const EARLIER = `$1::int * $2::int * interval '1 minute'`;
const STATE = `case t.state when 'PUBLISHED' then 'CLOSED' else t.state end`;

/** The tenders again, older by as many as there are and none of them open. */
export const COPIED_TENDERS = `
  insert into tender (tenant_id, id, reference, title, description, state, buyer, main_category, procurement_method, cpv_codes,
      place_codes, is_vcse_friendly, value_pence, value_vat, currency, deadline, published_at, created_at)
    select t.tenant_id, ${COPY}, 'C' || $1::int || t.reference, t.title, t.description, ${STATE}, t.buyer, t.main_category,
      t.procurement_method, t.cpv_codes, t.place_codes, t.is_vcse_friendly, t.value_pence, t.value_vat, t.currency,
      t.deadline - ${EARLIER}, t.published_at - ${EARLIER}, t.created_at - ${EARLIER}
    from tender t where t.reference like 'T%'`;

/** And what they are searched by: the same words, and marks of their own state, deadline and month. */
export const COPIED_SEARCH = `
  insert into tender_search (tenant_id, id, published_at, state, main_category, deadline, value_pence, document)
    select t.tenant_id, ${COPY}, t.published_at - ${EARLIER}, ${STATE}, t.main_category, t.deadline - ${EARLIER}, t.value_pence,
      ts_delete(t.document, array(select mark from unnest(tsvector_to_array(t.document)) as mark where mark ~ '^=[sdyn]'))
        || array_to_tsvector(array['=s' || ${STATE}, '=d' || to_char(t.deadline - ${EARLIER}, 'YYYYMM'),
          '=y' || to_char(t.deadline - ${EARLIER}, 'YYYY'), '=n' || to_char((t.published_at - ${EARLIER}) at time zone 'UTC', 'YYYYMM')])
    from tender_search t join tender o using (tenant_id, id) where o.reference like 'T%'`;
