import { randomUUID } from 'node:crypto';

import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { forTenant, inOneTransaction, inTransaction, letForksJoin, ormOptions, readAs } from '@commonweal/persistence';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { asOwner } from '../support/people.js';

const TENANTS = Array.from({ length: 8 }, () => randomUUID());
const CLIENTS = 64;
const TURNS = 20;
/** Fewer than clients and than tenants, so that every connection is used for every tenant. */
const CONNECTIONS = 4;

const WHOSE = 'select tenant_id from outbox_message group by 1';
const LEFT_BEHIND = `select current_setting('app.orgs', true) as orgs, current_setting('app.person', true) as person,
  (select count(*)::int from outbox_message) as rows`;

let database: TestDatabase;
let orm: MikroORM;
beforeAll(async () => {
  database = await testDatabase();
  orm = new MikroORM(ormOptions(database.api, CONNECTIONS));
  await asOwner(database, async (client) => {
    await client.query(`insert into organisation (id, kind, name) select t, 'AUTHORITY', t from unnest($1::uuid[]) t`, [
      TENANTS,
    ]);
    await client.query(
      `insert into outbox_message (tenant_id, id, job, key, payload)
         select t, gen_random_uuid(), 'a.job', n::text, '{}' from unnest($1::uuid[]) t, generate_series(1, 10) n`,
      [TENANTS],
    );
  });
});
afterAll(async () => {
  await orm?.close();
  await database?.drop();
});

/** What one client sees that is not its tenant's, and what its connections had on them afterwards. */
async function client(number: number): Promise<{ foreign: string[]; left: unknown[]; aborted: number }> {
  const tenantId = TENANTS[number % TENANTS.length] as string;
  const found = { foreign: [] as string[], left: [] as unknown[], aborted: 0 };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const go = turn % 2 === 0 ? readAs : inTransaction;
    const aborts = (number * TURNS + turn) % 20 === 0;
    const rows = await go(orm.em, forTenant(tenantId), async (em) => {
      const seen = await em.execute<{ tenant_id: string }[]>(WHOSE);
      if (aborts) await em.execute('select 1 / 0');
      return seen;
    }).catch(() => void (found.aborted += 1));
    found.foreign.push(...(rows ?? []).map((row) => row.tenant_id).filter((id) => id !== tenantId));
    found.left.push(
      ...(
        await orm.em.fork().execute<{ orgs: string | null; person: string | null; rows: number }[]>(LEFT_BEHIND)
      ).filter(({ orgs, person, rows: count }) => orgs || person || count > 0),
    );
  }
  return found;
}

describe(`a pool of ${CONNECTIONS} connections with ${CLIENTS} clients of ${TENANTS.length} tenants`, () => {
  it('shows nobody a row of another, and takes back no connection with a setting or an open transaction', async () => {
    const all = await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    expect(all.flatMap(({ foreign }) => foreign)).toEqual([]);
    expect(all.flatMap(({ left }) => left)).toEqual([]);
    expect(all.reduce((sum, { aborted }) => sum + aborted, 0)).toBe((CLIENTS * TURNS) / 20);
    const admin = new pg.Client({ connectionString: database.admin });
    await admin.connect();
    const open = await admin.query(
      `select state from pg_stat_activity where usename = 'commonweal_api' and datname = current_database() and state <> 'idle'`,
    );
    await admin.end();
    expect(open.rows).toEqual([]);
  }, 60_000);
});

describe('readings that share a transaction', () => {
  const own = forTenant(TENANTS[0] as string);
  const instant = () => readAs(orm.em, own, (em) => em.execute<{ now: string }[]>('select now()::text as now'));

  it('are those of one viewer in one turn', async () => {
    const [first, second] = await Promise.all([instant(), instant()]);
    const later = await instant();
    expect(second).toEqual(first);
    expect(later).not.toEqual(first);
  });

  it('do not fail because one of them does', async () => {
    const failing = readAs(orm.em, own, (em) => em.execute('select 1 / 0'));
    const results = await Promise.allSettled([instant(), failing, instant()]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('write nothing', async () => {
    const writing = readAs(orm.em, own, (em) => em.execute('delete from award_criterion'));
    await expect(writing).rejects.toThrow('read-only');
  });
});

describe('within one transaction for a whole request', () => {
  const [own, foreign] = TENANTS.map(forTenant) as [ReturnType<typeof forTenant>, ReturnType<typeof forTenant>];
  const ADD = `insert into outbox_message (tenant_id, id, job, key, payload) values (?, gen_random_uuid(), 'a.job', 'new', '{}')`;
  const whose = (who: typeof own) => readAs(orm.em, who, (em) => em.execute<{ tenant_id: string }[]>(WHOSE));
  beforeAll(() => letForksJoin(orm.em));

  it('each reading sees what is its own viewer’s, at once or not, and what was written before', async () => {
    const request = inOneTransaction(orm.em, own, async () => {
      await inTransaction(orm.em, own, (em) => em.execute(ADD, [own.organisationIds[0]]));
      const seen = await Promise.all([whose(own), whose(foreign), whose(own)]);
      const added = await readAs(orm.em, own, (em) => em.execute(`select 1 from outbox_message where key = 'new'`));
      const last = await inTransaction(orm.em, foreign, (em) => em.execute<{ tenant_id: string }[]>(WHOSE));
      throw Object.assign(new Error('undone'), { seen: [...seen, last].map(([row]) => row?.tenant_id), added });
    });
    const [mine, theirs] = [own.organisationIds[0], foreign.organisationIds[0]];
    await expect(request).rejects.toMatchObject({ seen: [mine, theirs, mine, theirs], added: [{}] });
    expect(await readAs(orm.em, own, (em) => em.execute(`select 1 from outbox_message where key = 'new'`))).toEqual([]);
  });

  it('a part that fails takes back what it did and for whom it was', async () => {
    const seen = inOneTransaction(orm.em, own, async (transaction) => {
      const failing = inTransaction(orm.em, foreign, (em) => em.execute('select 1 / 0'));
      await expect(failing).rejects.toThrow('zero');
      return transaction.execute<{ tenant_id: string }[]>(WHOSE);
    });
    expect(await seen).toEqual([{ tenant_id: own.organisationIds[0] }]);
  });
});
