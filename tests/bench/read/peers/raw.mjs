/** RAW: what the machine can do at most. A named statement lets PostgreSQL write the whole answer, which is passed through. */
import { createServer } from 'node:http';

import pg from 'pg';

// Planned once, as ours are: with policies in them, planning takes as long as doing.
const options = '-c plan_cache_mode=force_generic_plan';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options });

const LIST = {
  name: 'list',
  text: `
    select json_build_object('data', json_build_object('opportunities', json_build_object(
        'pageInfo', json_build_object('hasNextPage', count(*) > 20,
          'endCursor', (array_agg(published_at::text || ' ' || id order by n))[20]),
        'edges', coalesce(json_agg(json_build_object('node', node) order by n) filter (where n <= 20), '[]')))) as answer
    from (
      select row_number() over (order by t.published_at desc, t.id desc) as n, t.published_at, t.id, json_build_object(
          'id', t.tenant_id || ':' || t.id, 'reference', t.reference, 'title', t.title, 'state', t.state,
          'mainCategory', t.main_category, 'deadline', t.deadline, 'publishedAt', t.published_at,
          'estimatedValue', json_build_object('amount', round(t.value_pence / 100.0, 2)::text),
          'authority', json_build_object('name', o.name)) as node
      from (
        select * from tender
         where published_at is not null and state = $1
           and main_category = $2 and deadline > $3
           and (published_at, id) < ($4::timestamptz, $5::uuid)
         order by published_at desc, id desc limit 21) t
      join organisation o on o.id = t.tenant_id) page`,
  values: ({ state, category, closingAfter, after }) => [state, category, closingAfter, ...after],
};

const DETAIL = {
  name: 'detail',
  text: `
    select json_build_object('data', json_build_object('tender', json_build_object(
        'id', t.tenant_id || ':' || t.id, 'reference', t.reference, 'title', t.title, 'description', t.description,
        'state', t.state, 'mainCategory', t.main_category, 'procurementMethod', t.procurement_method,
        'cpvCodes', t.cpv_codes, 'deadline', t.deadline, 'enquiryDeadline', t.enquiry_deadline,
        'publishedAt', t.published_at, 'estimatedValue', json_build_object('amount', round(t.value_pence / 100.0, 2)::text),
        'authority', (select json_build_object('name', o.name) from organisation o where o.id = t.tenant_id),
        'lots', (select json_agg(json_build_object('number', l.number, 'title', l.title, 'contractStart', l.contract_start,
            'contractEnd', l.contract_end, 'criteriaHash', l.criteria_hash,
            'estimatedValue', json_build_object('amount', round(l.value_pence / 100.0, 2)::text),
            'criteria', (select json_agg(json_build_object('key', c.key, 'name', c.name, 'kind', c.kind,
                'parentKey', c.parent_key, 'weight', c.weight::text) order by c.position)
              from award_criterion c where c.tenant_id = l.tenant_id and c.lot_id = l.id)) order by l.number)
          from lot l where l.tenant_id = t.tenant_id and l.tender_id = t.id)))) as answer
    from tender t where t.tenant_id = $1 and t.id = $2`,
  values: ({ tenantId, id }) => [tenantId, id],
};

// As text: what is passed through is not read.
const types = { getTypeParser: () => (text) => text };

const answer = async ({ name, text, values }, asked) =>
  (await pool.query({ name, text, values: values(asked), types })).rows[0].answer;

createServer((request, response) => {
  if (request.method !== 'POST') return response.end();
  let body = '';
  request.setEncoding('utf8').on('data', (part) => (body += part));
  request.on('end', () => {
    answer(request.url === '/list' ? LIST : DETAIL, JSON.parse(body)).then(
      (text) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
