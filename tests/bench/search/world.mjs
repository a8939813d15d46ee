import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { urlAs, urlOf } from '../../../infra/database/connection.mjs';
import { createDatabase } from '../../../infra/database/roles.mjs';
import { prepareTemplate } from '../../../infra/database/template.mjs';
import { testPasswords } from '../../../infra/database/test-passwords.mjs';
import { startTestPostgres } from '../../../infra/database/test-postgres.mjs';
import { COPIED_SEARCH, COPIED_TENDERS, ORGANISATIONS, PLACES, SEARCH, TENDERS } from './rows.mjs';

/** How many connections fill a database at the same time. */
const HANDS = 2;
/** So many tenders are made one by one; more are older copies of them. */
const MADE = 100_000;

/** One server with a database for each number of tenders. */
export async function searchWorld(sizes) {
  const server = await startTestPostgres({ shared_buffers: '1GB', maintenance_work_mem: '256MB', max_wal_size: '8GB' });
  const template = await prepareTemplate(server.url);
  const worlds = [];
  for (const size of sizes) worlds.push(await oneSize(server.url, template, size));
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const stop = async () => {
    await admin.end();
    await server.stop();
  };
  return { worlds, admin, stop };
}

async function oneSize(url, template, size) {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(url, name, template);
  const started = performance.now();
  await fill(urlOf(url, name), size);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const bytes = await sizesOf(urlOf(url, name));
  console.log(`${size.toLocaleString('en-GB')} tenders in ${seconds} s`);
  return { size, bytes, url: urlAs(urlOf(url, name), 'api', testPasswords.api) };
}

/** As a published tender comes into the search, many at once: the same function, the indexes afterwards. */
async function fill(url, size) {
  const clients = await Promise.all(Array.from({ length: HANDS }, () => connected(url)));
  const [first] = clients;
  await first.query(ORGANISATIONS);
  await first.query(PLACES);
  const indexes = await withoutIndexes(first);
  const made = Math.min(size, MADE);
  const part = Math.ceil(made / HANDS);
  await Promise.all(
    clients.map((client, hand) => rowsFrom(client, size, [hand * part + 1, Math.min(made, (hand + 1) * part)])),
  );
  const copies = Array.from({ length: Math.ceil(size / made) - 1 }, (_, before) => before + 1);
  await Promise.all(
    clients.map((client, hand) =>
      copied(
        client,
        copies.filter((copy) => copy % HANDS === hand),
      ),
    ),
  );
  for (const { definition } of indexes) await first.query(definition);
  await first.query(
    `insert into search_word select word from ts_stat('select document from tender_search')
       where length(word) >= 3 and word !~ '^=|^[0-9]+$' on conflict do nothing`,
  );
  await first.query('vacuum (analyze) tender, tender_search, search_word, organisation, place');
  await first.query('checkpoint');
  await Promise.all(clients.map((client) => client.end()));
}

async function rowsFrom(client, size, [from, to]) {
  await client.query(TENDERS, [size, from, to]);
  await client.query(SEARCH, [from, to]);
}

async function copied(client, copies) {
  for (const copy of copies) {
    await client.query(COPIED_TENDERS, [copy, MADE]);
    await client.query(COPIED_SEARCH, [copy, MADE]);
  }
}

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // No triggers: what they would do row by row is done at once.
  await client.query('set session_replication_role = replica');
  return client;
}

async function withoutIndexes(client) {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = 'tender_search'::regclass and not indisprimary`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

async function sizesOf(url) {
  const client = await connected(url);
  const { rows } = await client.query(
    `select pg_total_relation_size('tender') as tender, pg_relation_size('tender_search') as search,
       pg_relation_size('tender_search_document') as document, pg_relation_size('tender_search_open_document') as open, count(*) as words from search_word`,
  );
  await client.end();
  return Object.fromEntries(Object.entries(rows[0]).map(([name, value]) => [name, Number(value)]));
}
