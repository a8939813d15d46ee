import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { PUBLIC_TABLES } from '../support/places/public-tables.js';
import { fill, rowId } from '../support/tenancy/fill.js';
import { INSERTS } from '../support/tenancy/insert-matrix.js';
import type { Cell } from '../support/tenancy/cells.js';
import { CELLS } from '../support/tenancy/table-matrix.js';
import { differences, tryAs } from '../support/tenancy/try-cells.js';
import { GROUPS, ORGANISATIONS, PROBES, type ProbeName } from '../support/tenancy/viewers.js';

/** The tree of hashes and its heads, and the list of migrations: they tell of nobody. */
const NO_TENANTS = ['audit_head', 'audit_node', 'schema_migration'];
/** Attempts are counted by anybody; the rest is granted to neither login, and reached by functions alone. */
const NOTHING_TO_LOOSEN = [
  ...PUBLIC_TABLES,
  'asked_question',
  'attempt_count',
  'ballot',
  'ballot_mark',
  'challenge',
  'organisation_merge',
  'password_reset',
  'provider_identity',
  'registration',
  'saved_search_stop',
  'saved_search_told',
];
const ALL: readonly Cell[] = [...CELLS, ...INSERTS];

let database: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.admin });
  await admin.connect();
  await fill(admin);
  await admin.query('begin');
});
afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

const rows = async <T>(sql: string) => (await admin.query(sql)).rows as T[];
const tables = async () =>
  (
    await rows<{ name: string }>(`select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  )
    .map(({ name }) => name)
    .filter((name) => !NO_TENANTS.includes(name));

interface Policy {
  readonly tablename: string;
  readonly policyname: string;
  readonly cmd: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  readonly qual: string | null;
  readonly with_check: string | null;
}
const policies = () =>
  rows<Policy>(`select * from pg_policies where schemaname = 'public' order by tablename, policyname`);

/** What the matrix says while a policy is other than it is. */
async function differencesWith(change: string, cells: readonly Cell[]): Promise<string[]> {
  await admin.query(`savepoint mutation; ${change}`);
  try {
    return await differences(admin, cells);
  } finally {
    await admin.query('rollback to savepoint mutation');
  }
}
const touching = ({ tablename, cmd }: Policy) =>
  ALL.filter(
    ({ table, command }) =>
      table === tablename && (cmd === 'ALL' ? command === 'select' : command === cmd.toLowerCase()),
  );

describe('row level security', () => {
  it('is on, and forced, on every table; a table without it fails here', async () => {
    const without = await rows<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(without.map(({ relname }) => relname).toSorted()).toEqual(NO_TENANTS);
  });

  it('is tried on every table', async () => {
    expect([...new Set(ALL.map(({ table }) => table))].toSorted()).toEqual(await tables());
  });

  it('has a policy for whatever a login is granted, so that nothing is granted in vain', async () => {
    const granted = await rows<{ grant: string }>(
      `select distinct table_name || ' ' || replace(grantee, 'commonweal_', '') || ' ' || privilege_type as grant
         from information_schema.role_column_grants
        where table_schema = 'public' and table_name <> all ('{${NO_TENANTS.join(',')}}') and grantee in ('commonweal_api', 'commonweal_worker') and privilege_type <> 'REFERENCES'
       union select table_name || ' ' || replace(grantee, 'commonweal_', '') || ' DELETE' from information_schema.role_table_grants
        where table_schema = 'public' and privilege_type = 'DELETE' and grantee in ('commonweal_api', 'commonweal_worker')`,
    );
    const covered = (await policies()).map(
      ({ tablename, policyname, cmd }) => `${tablename} ${policyname.split('_')[0]} ${cmd}`,
    );
    expect(covered.filter((text) => !text.includes(' owner ')).toSorted()).toEqual(
      granted.map(({ grant }) => grant).toSorted(),
    );
  });

  it(`lets everybody do what the matrix of ${ALL.length} rows × ${Object.keys(PROBES).length} viewers says, and no more`, async () => {
    expect(await differences(admin, ALL)).toEqual([]);
  }, 60_000);

  it('is missed by the matrix when any one policy is removed', async () => {
    const unnoticed: string[] = [];
    for (const policy of await policies()) {
      const { tablename, policyname } = policy;
      const found = await differencesWith(`drop policy ${policyname} on ${tablename}`, touching(policy));
      if (found.length === 0) unnoticed.push(`${policyname} on ${tablename}`);
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);

  it('is missed by the matrix when any one policy lets everything through', async () => {
    const unnoticed: string[] = [];
    const all = await policies();
    // Update and delete reach only what the select policy shows: where both say the same, loosening one changes nothing.
    const isDoubled = (policy: Policy) =>
      ['UPDATE', 'DELETE'].includes(policy.cmd) &&
      all.some(
        ({ tablename, policyname, cmd, qual }) =>
          cmd === 'SELECT' &&
          tablename === policy.tablename &&
          policyname.split('_')[0] === policy.policyname.split('_')[0] &&
          qual === policy.qual,
      );
    for (const policy of all
      .filter(({ qual, with_check }) => (qual ?? with_check) !== 'true')
      .filter((each) => !isDoubled(each))) {
      const { tablename, policyname, cmd } = policy;
      const clauses =
        cmd === 'INSERT' ? 'with check (true)' : cmd === 'UPDATE' ? 'using (true) with check (true)' : 'using (true)';
      const found = await differencesWith(`alter policy ${policyname} on ${tablename} ${clauses}`, touching(policy));
      if (found.length === 0) unnoticed.push(`${policyname} on ${tablename}`);
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);

  it('is missed by the matrix when it is switched off on any one table', async () => {
    const unnoticed: string[] = [];
    for (const name of (await tables()).filter((each) => !NOTHING_TO_LOOSEN.includes(each))) {
      const found = await differencesWith(
        `alter table ${name} disable row level security`,
        ALL.filter(({ table }) => table === name),
      );
      if (found.length === 0) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);
});

describe('the vault', () => {
  it.each([
    ['the bidder, while the lot is open', 2, 'bidder', GROUPS.BIDDER_ALONE],
    ['the authority, while the lot is open', 2, 'ours', []],
    ['the bidder, once it is closed', 3, 'bidder', GROUPS.BIDDER_ALONE],
    ['the authority, once it is closed', 3, 'ours', [...GROUPS.AUTHORITY, 'job-ours']],
    ['another authority', 3, 'other', []],
  ] as const)('opens as %s for nobody who merely says to be that', async (_, bid, reader, may) => {
    await admin.query('savepoint vault');
    await admin.query(
      `insert into bid_envelope (tenant_id, bid_id, content) values ($1, $2, 'sealed') on conflict do nothing`,
      [ORGANISATIONS.ours, rowId(bid)],
    );
    const opened: string[] = [];
    for (const name of Object.keys(PROBES) as ProbeName[]) {
      const sql = `select 1 where open_bid_envelope('${ORGANISATIONS.ours}', '${rowId(bid)}', '${ORGANISATIONS[reader]}') is not null`;
      if (name !== 'owner' && (await tryAs(admin, name, sql))) opened.push(name);
    }
    await admin.query('rollback to savepoint vault');
    expect(opened.toSorted()).toEqual([...may].toSorted());
  });
});

describe('a connection that says nothing', () => {
  it.each(['api', 'worker'] as const)('sees nothing of a tenant as the login of the %s', async (login) => {
    const client = new pg.Client({ connectionString: database[login] });
    await client.connect();
    try {
      const { rows: seen } = await client.query('select count(*)::int as bids from bid');
      expect(seen).toEqual([{ bids: 0 }]);
      await expect(client.query(`select app_orgs() as orgs, app_person() as person`)).resolves.toMatchObject({
        rows: [{ orgs: [], person: null }],
      });
    } finally {
      await client.end();
    }
  });
});
