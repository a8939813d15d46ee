import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import pg from 'pg';

import { urlAs, urlOf } from '../../../infra/database/connection.mjs';
import { createDatabase } from '../../../infra/database/roles.mjs';
import { prepareTemplate } from '../../../infra/database/template.mjs';
import { testPasswords } from '../../../infra/database/test-passwords.mjs';
import { startTestPostgres } from '../../../infra/database/test-postgres.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const TENDERS = 200;

/** Tenders of one authority, half of them published, each with a lot, five criteria and two measures; 50 other authorities with 20 each. */
const ROWS = `
  insert into organisation (id, kind, name) select t, 'AUTHORITY', 'Council' from unnest($1::uuid[]) t;
`;
const TENDER_ROWS = `
  with made as (
    insert into tender (tenant_id, id, reference, title, description, state, buyer, cpv_codes, currency, deadline)
    select $1, gen_random_uuid(), gen_random_uuid()::text, 'Tender ' || n, repeat('words ', 100), 'DRAFT', '{"name":"Council"}', '{}', 'GBP', now() + interval '9 days'
      from generate_series(1, $2::int) n returning tenant_id, id),
  lots as (
    insert into lot (tenant_id, id, tender_id, number, title, method, precision, tie_break)
    select tenant_id, gen_random_uuid(), id, 1, 'Lot', '{"kind":"weighted-sum"}', 2, '{}' from made returning tenant_id, id),
  criteria as (
    insert into award_criterion (tenant_id, id, lot_id, key, name, kind, weight, position)
    select tenant_id, gen_random_uuid(), id, 'k' || k, 'Criterion', 'QUALITY', 20, k from lots, generate_series(1, 5) k)
  insert into tender_source (tenant_id, tender_id, payload, report) select tenant_id, id, '{}', '{"taken":[],"left":[],"problems":[]}' from made`;

/** A server, a database with tenders, somebody signed in, and an API for each login it is asked for. */
export async function benchWorld() {
  const server = await startTestPostgres();
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(server.url, name, await prepareTemplate(server.url));
  const admin = new pg.Client({ connectionString: urlOf(server.url, name) });
  await admin.connect();
  const authorities = Array.from({ length: 51 }, () => randomUUID());
  await admin.query(ROWS, [authorities]);
  for (const [at, id] of authorities.entries()) await admin.query(TENDER_ROWS, [id, at === 0 ? TENDERS : 20]);
  await admin.query(
    `update tender set state = 'PUBLISHED', published_at = now() where ctid in (select ctid from tender order by title limit 600)`,
  );
  await admin.query('analyze');
  const token = await signedIn(admin, authorities[0]);
  const { rows } = await admin.query(`select tenant_id, id from tender where tenant_id = $1 order by id limit 1`, [
    authorities[0],
  ]);
  const urls = { api: urlAs(urlOf(server.url, name), 'api', testPasswords.api), admin: urlOf(server.url, name) };
  const stop = async () => {
    await admin.end();
    await server.stop();
  };
  return { urls, token, tender: rows[0], admin, stop };
}

async function signedIn(admin, authority) {
  const [person, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await admin.query(
    `insert into person (id, email, name, password_hash) values ($1, 'bench@example.org', 'Bench', 'none')`,
    [person],
  );
  await admin.query(`insert into membership (tenant_id, person_id, roles) values ($1, $2, '{LEAD,ADMIN}')`, [
    authority,
    person,
  ]);
  const hash = createHash('sha256').update(token).digest('base64url');
  await admin.query(
    `insert into session (token_hash, person_id, expires_at, second_factor_at) values ($1, $2, now() + interval '1 day', now())`,
    [hash, person],
  );
  return token;
}

/** The built API over the database, as that login. */
export async function startApi(databaseUrl, more = {}) {
  const { createApi } = await import(join(root, 'apps', 'api', 'dist', 'index.js'));
  const { createLogger } = await import(join(root, 'libs', 'platform', 'observability', 'dist', 'index.js'));
  const app = await createApi({
    databaseUrl,
    cursorSecret: 'for a benchmark',
    introspection: false,
    logger: createLogger('api', 'error'),
    ...more,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
