import { randomBytes, randomUUID } from 'node:crypto';

import pg from 'pg';

import { urlAs, urlOf } from '../../../infra/database/connection.mjs';
import { createDatabase, createRoles } from '../../../infra/database/roles.mjs';
import { prepareTemplate } from '../../../infra/database/template.mjs';
import { startTestPostgres } from '../../../infra/database/test-postgres.mjs';
import { parentOf } from '../harness/processor.mjs';

/** A thousand pages of 20 and some more. */
const TENDERS = 20_400;
const AUTHORITIES = 40;
/** Tenders that have their lots and criteria; the others are there to be searched. */
const COMPLETE = 400;

const AUTHORITY_ROWS = `
  insert into organisation (id, kind, name) select id, 'AUTHORITY', 'Council of place ' || n
    from unnest($1::uuid[]) with ordinality as given (id, n)`;

/** One in three is for goods, one in five already closed. */
const TENDER_ROWS = `
  insert into tender (tenant_id, id, reference, title, description, state, buyer, main_category, procurement_method, cpv_codes,
      value_pence, value_vat, currency, deadline, published_at, closed_at, created_at)
    select ($1::uuid[])[1 + n % $2::int], gen_random_uuid(), 'T-' || n,
      case n % 4 when 0 then 'School meals for district ' else 'Works and services in district ' end || n,
      repeat('What is needed, in more words. ', 12), case n % 5 when 4 then 'CLOSED' else 'PUBLISHED' end,
      jsonb_build_object('name', 'Council of place ' || (1 + n % $2::int), 'identifiers', '[]'::jsonb),
      case n % 3 when 0 then 'goods' else 'services' end, 'open', array['55524000', '15894210'], 1000 * n, 'EXCLUDES_VAT', 'GBP',
      timestamptz '2026-01-01' + n * interval '1 hour', timestamptz '2025-06-01' + n * interval '1 minute',
      case n % 5 when 4 then timestamptz '2026-01-02' + n * interval '1 hour' end, timestamptz '2025-06-01' + n * interval '1 minute'
    from generate_series(1, $3::int) n`;

const LOT_ROWS = `
  with lots as (
    insert into lot (tenant_id, id, tender_id, number, title, value_pence, value_vat, contract_start, contract_end, method, precision, tie_break)
      select tenant_id, gen_random_uuid(), id, number, 'Lot ' || number, 500000, 'EXCLUDES_VAT', '2027-01-01', '2028-12-31',
        '{"kind":"weighted-sum"}', 2, '{price}'
      from (select tenant_id, id from tender where state = 'PUBLISHED' order by published_at desc limit $1::int) t, generate_series(1, 3) number
      returning tenant_id, id)
  insert into award_criterion (tenant_id, id, lot_id, key, name, kind, weight, scoring, position)
    select tenant_id, gen_random_uuid(), id, 'c' || k, 'Criterion ' || k,
      (array['PRICE', 'QUALITY', 'QUALITY', 'SOCIAL_VALUE'])[k], (array[40, 30, 20, 10])[k], '{"kind":"grade","max":"5"}', k
    from lots, generate_series(1, 4) k`;

const random = () => randomBytes(24).toString('base64url');

/** A database that waits for the disk, with tenders of many authorities in it. */
export async function readWorld() {
  const server = await startTestPostgres({
    ...{ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' },
    shared_buffers: '256MB',
  });
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(server.url, name, await prepareTemplate(server.url));
  const passwords = { owner: random(), api: random(), worker: random() };
  await createRoles(server.url, passwords);
  const client = new pg.Client({ connectionString: urlOf(server.url, name) });
  await client.connect();
  await fill(client);
  const { rows } = await client.query(
    `select tenant_id, tender_id as id from lot group by 1, 2 order by 1, 2 limit 32`,
  );
  const { rows: servers } = await client.query(`select pid from pg_stat_activity where backend_type = 'checkpointer'`);
  await client.end();
  return {
    url: urlAs(urlOf(server.url, name), 'api', passwords.api),
    tenders: rows,
    pid: parentOf(servers[0].pid),
    stop: server.stop,
  };
}

async function fill(client) {
  const authorities = Array.from({ length: AUTHORITIES }, () => randomUUID());
  await client.query(AUTHORITY_ROWS, [authorities]);
  await client.query(TENDER_ROWS, [authorities, AUTHORITIES, TENDERS]);
  // What bids are judged by stands from publication on; these rows come from nowhere else but here.
  await client.query('set session_replication_role = replica');
  await client.query(LOT_ROWS, [COMPLETE]);
  await client.query('vacuum analyze');
}
