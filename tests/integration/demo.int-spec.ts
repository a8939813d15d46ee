import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SecretBox } from '@commonweal/auth';
import { DEMO_CREDENTIAL_SECRET } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { createApi } from '../../apps/api/src/create-api.js';
import { DemoArrangements } from '../../apps/api/src/demo/demo-arrangements.js';
import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { AUTHORITY, DEMO_PASSWORD, demoAccounts, PEOPLE } from '../../apps/api/src/demo/demo-people.js';
import { loadDemo } from '../../apps/api/src/demo/load-demo.js';
import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { harbourside, imports } from '../support/places/harbourside.js';
import { signInWithCode } from '../support/sign-in.js';
import { startWorker } from '../support/worker.js';

const demoBox = new SecretBox({ credentialSecrets: [DEMO_CREDENTIAL_SECRET] });
const TENDERS = `{ tenders(first: 20) { totalCount edges { node { title state lots { latestScoringRun { state result {
  bids { supplierName supplierKind rank total price { amount vat } } sweeps { criterionKey crossings { weight sentence } }
  withdrawals { sentence changesWinner } } } } } } } }`;

let database: TestDatabase;
let api: TestApi;
let worker: RunningWorker;
let token: string;

beforeAll(async () => {
  database = await testDatabase();
  await imports(database.owner, harbourside);
  const arrangements = await DemoArrangements.open(database.owner, demoBox);
  const seed = await createApi({
    databaseUrl: database.api,
    cursorSecret: 'a secret for the seed of this test',
    introspection: false,
    logger: createLogger('seed', 'error'),
  });
  await seed.init();
  await loadDemo(seed, arrangements);
  await loadDemo(seed, arrangements);
  expect(await arrangements.isComplete(Object.keys(NOTICES).length)).toBe(true);
  await arrangements.close();
  await seed.close();
  api = await startApi(database);
  worker = await startWorker(database);
  const { email, totpSecret } = PEOPLE.lead;
  token = await signInWithCode(api, { email, totpSecret, password: DEMO_PASSWORD });
}, 60_000);

afterAll(async () => {
  await worker?.stop();
  await api?.close();
  await database?.drop();
});

/** What the demo's commissioner sees, once the worker has scored what waits. */
async function tenders(): Promise<Loose[]> {
  const look = async () =>
    (await api.gql(TENDERS, {}, token)).data.tenders?.['edges']?.map((edge: Loose) => edge['node'] as Loose) as Loose[];
  await eventually(
    look,
    (all) => all.filter((tender) => tender['lots']?.[0]?.['latestScoringRun']?.['state'] === 'DONE').length === 2,
  );
  // The levels of a graph are read one after the other: the tender of a run that ended meanwhile was read before.
  return look();
}

const resultOf = (tender: Loose | undefined) => tender?.['lots']?.[0]?.['latestScoringRun']?.['result'] as Loose;

function crossingsOf(result: Loose, key: string): string[] {
  const sweep = result['sweeps']?.find((each) => String(each['criterionKey']) === key);
  return (sweep?.['crossings'] ?? []).map((crossing) => String(crossing['sentence']));
}

describe('the demonstration', () => {
  it('shows its accounts with their current codes, to whoever runs it as a demonstration', async () => {
    const shown = '{ demoAccounts { email password code codeChangesAt } }';
    expect((await api.gql(shown)).data.demoAccounts).toEqual([]);
    const open = await startApi(database, { signIn: { demoAccounts } });
    const accounts = (await open.gql(shown)).data.demoAccounts as unknown as Loose[];
    await open.close();
    const withCode = new Map(accounts.map(({ email, code }) => [email as unknown as string, code !== null]));
    expect([...withCode.keys()]).toEqual(Object.values(PEOPLE).map(({ email }) => email));
    for (const [email, hasCode] of withCode) expect(hasCode).toBe(!email.endsWith('@bidders.example'));
    const [{ code, codeChangesAt }] = accounts as [Loose];
    expect(code).toMatch(/^\d{6}$/);
    expect(Date.parse(String(codeChangesAt)) - Date.now()).toBeLessThanOrEqual(30_000);
  });

  it(`gives ${AUTHORITY.name} one tender in each phase, all named as fictional`, async () => {
    const states = (await tenders()).map((tender) => tender['state'] as string);
    expect(states.sort()).toEqual(['ABANDONED', 'AWARDED', 'CLOSED', 'DRAFT', 'EVALUATED', 'PUBLISHED']);
    expect(AUTHORITY.name).toContain('(fictional)');
  });

  it('has a result worth a talk: the lowest price loses, a crossing lies near the published weight, a withdrawal changes the winner', async () => {
    const result = resultOf((await tenders()).find((tender) => String(tender['state']) === 'EVALUATED'));
    const ranked = result['bids'] as unknown as {
      supplierName: string;
      price: { amount: string; vat: string };
      rank: number;
    }[];
    const cheapest = [...ranked].sort((a, b) => Number(a.price.amount) - Number(b.price.amount))[0];
    expect(ranked).toHaveLength(5);
    expect(ranked[0]?.supplierName).toMatch(/^Tidewater/);
    expect(cheapest?.rank).toBe(5);

    expect(crossingsOf(result, 'social-value')[0]).toMatch(
      /^Saltmarsh.* overtakes Tidewater.* when Social value weighs 2\d\.\d\d % or more$/,
    );
    expect(result['withdrawals']?.some((finding: Loose) => finding['changesWinner'] as unknown as boolean)).toBe(true);
  });
});
